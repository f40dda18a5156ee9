import { type PSMemberInfo, PSNoteProperty } from "./PSMemberInfo.ts";
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
    this.shape = this.shape.with(name);
    this.slots.push(value);
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
    return new MemberTable(this.shape, [...this.slots]);
  }

  #at(index: number): PSMemberInfo {
    const slot = this.slots[index];
    if (isMember(slot)) return slot;
    return new PSNoteProperty(this.shape.names[index], slot, this);
  }
}

function isMember(slot: unknown): slot is PSMemberInfo {
  return slot instanceof Object && "isTableMember" in slot && slot.isTableMember === true;
}
