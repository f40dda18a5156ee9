import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { setOwnTypeNames } from "../../../../src/objects/model/extendedMembers.ts";
import { MemberTable } from "../../../../src/objects/model/MemberTable.ts";
import { PSCustomObject } from "../../../../src/objects/model/PSObject.ts";
import { CsvReader } from "./CsvReader.ts";

/** Rows of CSV text as objects; keeps the header between texts, since lines of a pipeline come one by one. */
export class CsvObjects {
  readonly #cmdlet: CmdletContext;
  readonly #delimiter: string;
  #header: readonly string[] | null;
  #typeName: string | null = null;

  constructor(cmdlet: CmdletContext, delimiter: string, header: readonly string[] | undefined) {
    this.#cmdlet = cmdlet;
    this.#delimiter = delimiter;
    this.#header = header ? this.#named(header) : null;
  }

  read(text: string): void {
    const reader = new CsvReader(text, this.#delimiter);
    while (!reader.isAtEnd) {
      this.#cmdlet.checkStop();
      if (this.#header === null) {
        const typeLine = reader.lineStartingWith("#TYPE ");
        if (typeLine !== null) {
          this.#typeName = typeLine.slice("#TYPE ".length).trim();
          continue;
        }
        const fieldsLine = this.#cmdlet.edition === "Core" ? reader.lineStartingWith("#Fields: ") : null;
        if (fieldsLine === null && this.#cmdlet.edition === "Core" && reader.lineStartingWith("#") !== null) continue;
        const header =
          fieldsLine === null ? reader.record() : new CsvReader(fieldsLine.slice(9), this.#delimiter).record();
        if (header.length > 0) this.#header = this.#named(header);
        continue;
      }
      const fields = reader.record();
      if (fields.length > 0 && !(fields.length === 1 && fields[0] === ""))
        this.#cmdlet.write(this.#row(fields, this.#header));
    }
  }

  #row(fields: readonly string[], header: readonly string[]): PSCustomObject {
    const table = new MemberTable();
    for (let index = 0; index < header.length; index++)
      table.setNote(header[index], index < fields.length ? fields[index] : null);
    const row = new PSCustomObject(table);
    if (this.#typeName !== null && this.#typeName !== "")
      setOwnTypeNames(row, [this.#typeName, `CSV:${this.#typeName}`]);
    return row;
  }

  /** Columns without a name are called H1, H2 ... in their order. */
  #named(header: readonly string[]): string[] {
    const names = [...header];
    while (names.length > 1 && names[names.length - 1] === "") names.pop();
    const seen = new Set<string>();
    let missing = 0;
    const made = names.map((name) => {
      const final = name === "" ? `H${++missing}` : name;
      if (seen.has(final.toLowerCase())) throw this.#duplicate(final);
      seen.add(final.toLowerCase());
      return final;
    });
    if (missing > 0) {
      this.#cmdlet.warning(
        'One or more headers were not specified. Default names starting with "H" have been used in place of any missing headers.',
      );
    }
    return made;
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
