import type { CmdletContext } from "../../command/prelude.ts";
import { setOwnTypeNames } from "../../objects/members/extendedMembers.ts";
import { MemberTable } from "../../objects/members/MemberTable.ts";
import { PSCustomObject } from "../../objects/values/PSObject.ts";
import { CsvReader } from "./CsvReader.ts";
import { csvRules } from "./csvRules.ts";

const w3cFields = "#Fields: ";

/** Rows of CSV text as objects; keeps the header between texts, since lines of a pipeline come one by one. */
export class CsvObjects {
  readonly #cmdlet: CmdletContext;
  readonly #delimiter: string;
  #header: readonly string[] | null;
  /** The header as properties are named by it; made for the first row, which is what its faults are told at. */
  #names: readonly string[] | null = null;
  #typeName: string | null = null;

  constructor(cmdlet: CmdletContext, delimiter: string, header: readonly string[] | undefined) {
    this.#cmdlet = cmdlet;
    this.#delimiter = delimiter;
    this.#header = header ?? null;
  }

  read(text: string): void {
    const reader = new CsvReader(text, this.#delimiter);
    this.#readTypeLine(reader);
    while (!reader.isAtEnd) {
      this.#cmdlet.checkStop();
      if (this.#header === null) {
        this.#header = this.#headerRecord(reader);
        continue;
      }
      const fields = reader.record();
      if (fields.length === 0 || (fields.length === 1 && fields[0] === "")) continue;
      this.#names ??= this.#named(this.#header);
      this.#cmdlet.write(this.#row(fields, this.#names));
    }
  }

  /** The first line of a text where it begins with "#": the type of the rows, or a comment. */
  #readTypeLine(reader: CsvReader): void {
    const line = reader.lineStartingWith("#");
    if (line !== null && this.#header === null && /^#type/i.test(line))
      this.#typeName = line.slice("#type".length).trim();
  }

  /** The names of the fields, behind the comments of a log. */
  #headerRecord(reader: CsvReader): readonly string[] {
    let fields = reader.record();
    const { readsLogs } = csvRules[this.#cmdlet.edition];
    while (readsLogs && fields.length > 0 && fields[0].startsWith("#")) {
      if (fields[0].startsWith(w3cFields)) return [fields[0].slice(w3cFields.length), ...fields.slice(1)];
      fields = reader.record();
    }
    return fields;
  }

  #row(fields: readonly string[], header: readonly string[]): PSCustomObject {
    const table = new MemberTable();
    for (let index = 0; index < header.length; index++)
      table.setNote(header[index], index < fields.length ? fields[index] : null);
    const row = new PSCustomObject(table);
    if (this.#typeName !== null && this.#typeName !== "")
      setOwnTypeNames(row, csvRules[this.#cmdlet.edition].typeNames(this.#typeName));
    return row;
  }

  /**
   * Columns without a name are called H1, H2 ... in their order. Only names that are written may not come twice; of a made
   * one and a written one of the same name the later counts.
   */
  #named(header: readonly string[]): string[] {
    const names = [...header];
    while (names.length > 1 && names[names.length - 1] === "") names.pop();
    const seen = new Set<string>();
    let missing = 0;
    const spelled = new Map<string, string>();
    const made = names.map((name) => {
      const final = name === "" ? `H${++missing}` : name;
      spelled.set(final.toLowerCase(), final);
      if (name === "") return final;
      if (seen.has(name.toLowerCase())) throw this.#duplicate(name);
      seen.add(name.toLowerCase());
      return name;
    });
    if (missing > 0) {
      this.#cmdlet.warning(
        'One or more headers were not specified. Default names starting with "H" have been used in place of any missing headers.',
      );
    }
    return made.map((name) => spelled.get(name.toLowerCase()) ?? name);
  }

  #duplicate(name: string) {
    return this.#cmdlet.terminate({
      id: "AlreadyPresentPSMemberInfoInternalCollectionAdd",
      message: `The member "${name}" is already present.`,
      category: "NotSpecified",
      exception: "System.Management.Automation.ExtendedTypeSystemException",
    });
  }
}
