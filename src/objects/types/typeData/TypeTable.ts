import { CaseInsensitiveMap } from "../../../base/CaseInsensitiveMap.ts";
import type { PSMemberInfo } from "../../members/PSMemberInfo.ts";
import { builtInTypeData } from "./builtInTypeData.ts";
import { standardMembers, standardMembersName } from "./standardMembers.ts";
import type { TypeData } from "./TypeData.ts";

/** The type data of a session: what is built in and what the session added. */
export class TypeTable {
  readonly #own = new CaseInsensitiveMap<TypeData | null>();

  /** Whether the session made or changed anything. */
  get hasOwn(): boolean {
    return this.#own.size > 0;
  }

  /** The entry of exactly this type name. */
  get(typeName: string): TypeData | null {
    const own = this.#own.get(typeName);
    return own === undefined ? builtInTypeData(typeName) : own;
  }

  /** Replaces the entry of a type. */
  set(data: TypeData): void {
    this.#own.set(data.typeName, data);
    generation++;
  }

  remove(typeName: string): boolean {
    const had = this.get(typeName) !== null;
    this.#own.set(typeName, null);
    generation++;
    return had;
  }

  /** Entries that the session made or changed. */
  *own(): Generator<TypeData> {
    for (const data of this.#own.values()) if (data) yield data;
  }

  /** A member by name along the type names, nearest first. */
  member(typeNames: readonly string[], name: string): PSMemberInfo | undefined {
    for (const typeName of typeNames) {
      const found = this.get(typeName)?.members.get(name);
      if (found) return found;
    }
    return name.toLowerCase() === standardMembersName.toLowerCase() ? this.#standardMembers(typeNames) : undefined;
  }

  #standardMembers(typeNames: readonly string[]): PSMemberInfo | undefined {
    return standardMembers(typeNames.map((typeName) => this.get(typeName)).filter((entry) => entry !== null));
  }

  /** All members along the type names, those of base types first; of one name the nearest. */
  members(typeNames: readonly string[]): PSMemberInfo[] {
    const found = new CaseInsensitiveMap<PSMemberInfo>();
    for (let index = typeNames.length - 1; index >= 0; index--) {
      for (const [name, member] of this.get(typeNames[index])?.members ?? []) found.set(name, member);
    }
    return [...found.values()];
  }
}

let generation = 0;
let current = new TypeTable();

/** Grows whenever any type data changes or another session's becomes current: call sites look anew then. */
export function typeDataGeneration(): number {
  return generation;
}

export function typeTable(): TypeTable {
  return current;
}

/** A session sets its table whenever it starts to run code. */
export function setTypeTable(next: TypeTable): void {
  if (next === current) return;
  current = next;
  generation++;
}
