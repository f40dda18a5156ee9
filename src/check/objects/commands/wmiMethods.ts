import type { CommandTable } from "../../calls/CommandTable.ts";

/** A method of a class of WMI. */
export interface WmiMethod {
  readonly name: string;
  /** The names of its arguments; null where they are not known. */
  readonly takes: readonly string[] | null;
}

/** The methods of a class of WMI, all of them; empty for a class whose methods are not known. */
export function wmiMethods(className: string, table: CommandTable): readonly WmiMethod[] {
  const { methods } = table.moduleObject(className) ?? {};
  return (methods?.split(" ") ?? []).map((word) => {
    const [, name, takes] = /^(\w+)(?:\(([\w,]*)\))?$/.exec(word) ?? [];
    return { name, takes: takes === undefined ? null : takes.split(",").filter((each) => each !== "") };
  });
}
