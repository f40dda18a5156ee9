import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { PSDeserializedProperty, type PSMemberInfo, PSNoteProperty } from "./PSMemberInfo.ts";
import { Shape } from "./Shape.ts";

/**
 * The extended members of one object, in order. A slot holds a note property's value itself; every other kind of
 * member is held as its PSMemberInfo.
 */
export class MemberTable {
  constructor(
    public shape: Shape = Shape.empty,
    public slots: unknown[] = [],
  ) {}

  /** Names in lower case of what were properties of the type before the object was deserialized; they stand last. */
  #deserialized: Set<string> | null = null;

  get isDeserialized(): boolean {
    return this.#deserialized !== null;
  }

  /** Adds the value of a property that the type had. */
  setDeserialized(name: string, value: unknown): void {
    this.#deserialized ??= new Set();
    this.#deserialized.add(foldCase(name));
    this.setNote(name, value);
  }

  /** The raw slot, or undefined: a note property's value or a PSMemberInfo. */
  slot(name: string): unknown {
    const index = this.shape.indexOf(name);
    return index < 0 ? undefined : this.slots[index];
  }

  has(name: string): boolean {
    return this.shape.indexOf(name) >= 0;
  }

  /** The member, made on the fly for a note property (its value is read through to the slot). */
  get(name: string): PSMemberInfo | undefined {
    const index = this.shape.indexOf(name);
    return index < 0 ? undefined : this.#at(index);
  }

  setNote(name: string, value: unknown): void {
    const index = this.shape.indexOf(name);
    if (index >= 0) {
      this.slots[index] = value;
      return;
    }
    const before = this.#deserialized?.has(foldCase(name)) === false ? this.#firstDeserialized() : -1;
    if (before < 0) {
      this.shape = this.shape.with(name);
      this.slots.push(value);
      return;
    }
    const { names } = this.shape;
    this.shape = Shape.of([...names.slice(0, before), name, ...names.slice(before)]);
    this.slots.splice(before, 0, value);
  }

  #firstDeserialized(): number {
    return this.shape.names.findIndex((name) => this.#deserialized?.has(foldCase(name)));
  }

  /** Adds or replaces a member of any kind. */
  set(member: PSMemberInfo): void {
    this.setNote(member.name, member instanceof PSNoteProperty ? member.value : member);
  }

  remove(name: string): boolean {
    const index = this.shape.indexOf(name);
    if (index < 0) return false;
    this.shape = Shape.of(this.shape.names.filter((_, at) => at !== index));
    this.slots.splice(index, 1);
    return true;
  }

  *members(): Generator<PSMemberInfo> {
    for (let index = 0; index < this.shape.size; index++) yield this.#at(index);
  }

  copy(): MemberTable {
    const made = new MemberTable(this.shape, [...this.slots]);
    made.#deserialized = this.#deserialized && new Set(this.#deserialized);
    return made;
  }

  #at(index: number): PSMemberInfo {
    const slot = this.slots[index];
    if (isMember(slot)) return slot;
    const name = this.shape.nameAt(index);
    const isOfType = this.#deserialized?.has(foldCase(name));
    return isOfType ? new PSDeserializedProperty(name, slot, this) : new PSNoteProperty(name, slot, this);
  }
}

function isMember(slot: unknown): slot is PSMemberInfo {
  return slot instanceof Object && "isTableMember" in slot && slot.isTableMember === true;
}
