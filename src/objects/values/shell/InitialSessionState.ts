import type { ClrType } from "../../types/ClrType.ts";
import { typeByName } from "../../types/typeRegistry.ts";
import { ClrObject } from "../ClrObject.ts";
import type { EnumValue } from "../EnumValue.ts";

const space = "System.Management.Automation.Runspaces";

/** A function, an alias or a variable that a new runspace gets. */
export class SessionStateEntry extends ClrObject {
  visibility = "Public";

  constructor(
    readonly kind: "Function" | "Alias" | "Variable",
    readonly name: string,
    /** The text of a function, the target of an alias, the value of a variable. */
    readonly content: unknown,
    readonly description = "",
    /** ScopedItemOptions; null is none. */
    readonly options: EnumValue | null = null,
    readonly helpFile: string | null = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`${space}.SessionState${this.kind}Entry`);
  }
}

/** Entries of one kind, in the order in which they were added; those of the usual state are not among them. */
export class SessionStateEntries extends ClrObject {
  readonly items: SessionStateEntry[] = [];

  constructor(readonly element: "SessionStateCommandEntry" | "SessionStateVariableEntry") {
    super();
  }

  get clrType(): ClrType {
    return typeByName(`${space}.InitialSessionStateEntryCollection[${space}.${this.element}]`);
  }
}

/** What a new runspace begins with: the usual state (all commands, the full language) or nothing, and what was added to it. */
export class InitialSessionState extends ClrObject {
  readonly commands = new SessionStateEntries("SessionStateCommandEntry");
  readonly variableEntries = new SessionStateEntries("SessionStateVariableEntry");
  readonly modules: string[] = [];
  apartmentState = "Unknown";
  threadOptions = "Default";
  throwsOnOpenError = false;
  languageMode: string;

  /** `isEmpty`: without the usual commands and variables. */
  constructor(readonly isEmpty = false) {
    super();
    this.languageMode = isEmpty ? "NoLanguage" : "FullLanguage";
  }

  get clrType(): ClrType {
    return typeByName(`${space}.InitialSessionState`);
  }

  get functions(): readonly SessionStateEntry[] {
    return this.commands.items.filter(({ kind }) => kind === "Function");
  }

  get aliases(): readonly SessionStateEntry[] {
    return this.commands.items.filter(({ kind }) => kind === "Alias");
  }

  get variables(): readonly SessionStateEntry[] {
    return this.variableEntries.items;
  }

  get isUsual(): boolean {
    return !this.isEmpty && this.commands.items.length + this.variableEntries.items.length + this.modules.length === 0;
  }

  copy(): InitialSessionState {
    const made = new InitialSessionState(this.isEmpty);
    made.languageMode = this.languageMode;
    made.commands.items.push(...this.commands.items);
    made.variableEntries.items.push(...this.variableEntries.items);
    made.modules.push(...this.modules);
    made.apartmentState = this.apartmentState;
    made.threadOptions = this.threadOptions;
    made.throwsOnOpenError = this.throwsOnOpenError;
    return made;
  }
}
