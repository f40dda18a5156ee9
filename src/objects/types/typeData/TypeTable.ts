import { CaseInsensitiveMap } from "../../../base/CaseInsensitiveMap.ts";
import { Surrounding } from "../../../base/Surrounding.ts";
import type { PSMemberInfo } from "../../members/PSMemberInfo.ts";
import { builtInTypeData } from "./builtInTypeData.ts";
import { standardMembers, standardMembersName } from "./standardMembers.ts";
import type { TypeData } from "./TypeData.ts";

/** The type data of a session: what is built in and what the session added. */
export class TypeTable {
  readonly #own = new CaseInsensitiveMap<TypeData | null>();
  #generation = newGeneration();

  /** Another number after each change, and one that no other table ever has: call sites look anew then. */
  get generation(): number {
    return this.#generation;
  }

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
    this.#generation = newGeneration();
  }

  remove(typeName: string): boolean {
    const had = this.get(typeName) !== null;
    this.#own.set(typeName, null);
    this.#generation = newGeneration();
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

let generations = 0;

function newGeneration(): number {
  return ++generations;
}

export const sessionTypeTable = new Surrounding(new TypeTable());

export function typeTable(): TypeTable {
  return sessionTypeTable.current;
}

/** The generation of the running session's type data. */
export function typeDataGeneration(): number {
  return sessionTypeTable.current.generation;
}
