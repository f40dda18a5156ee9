import { psError } from "../../objects/errors/PSError.ts";
import type { ClrType } from "../../objects/types/ClrType.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { typeByName } from "../../objects/types/typeRegistry.ts";
import { ClrObject } from "../../objects/values/ClrObject.ts";
import { ListObject } from "../../objects/values/collections/ListObject.ts";
import type { CmdletInfo } from "../commands/CommandInfo.ts";

const space = "System.Management.Automation.Runspaces";

/** An argument of a command that code puts together; without a name it goes by its position. */
export class CommandParameterObject extends ClrObject {
  constructor(
    readonly name: string | null,
    readonly value: unknown,
  ) {
    super();
  }

  get clrType(): ClrType {
    return parameterType();
  }
}

const parameterType = lazyType(`${space}.CommandParameter`);

/** One command or script of a pipeline that code puts together. */
export class CommandObject extends ClrObject {
  readonly parameters = new ListObject(typeByName(`${space}.CommandParameterCollection`));
  /** What follows is another statement. */
  isEndOfStatement = false;
  /** Its errors go to its output. */
  mergesErrors = false;

  constructor(
    readonly text: string,
    readonly isScript = false,
    readonly useLocalScope: boolean | null = null,
    /** The cmdlet itself, where it is not found by its name. */
    readonly cmdlet: CmdletInfo | null = null,
  ) {
    super();
  }

  get clrType(): ClrType {
    return commandType();
  }

  addParameter(name: string | null, value: unknown): void {
    const plain = name === null ? null : name.replace(/^-/, "").replace(/:$/, "");
    this.parameters.items.push(new CommandParameterObject(plain, value));
  }

  get given(): readonly CommandParameterObject[] {
    return this.parameters.items as CommandParameterObject[];
  }

  copy(): CommandObject {
    const made = new CommandObject(this.text, this.isScript, this.useLocalScope, this.cmdlet);
    made.parameters.items.push(...this.parameters.items);
    made.isEndOfStatement = this.isEndOfStatement;
    made.mergesErrors = this.mergesErrors;
    return made;
  }
}

const commandType = lazyType(`${space}.Command`);

/** The statements that code puts together, each a pipeline of commands. */
export class PSCommandObject extends ClrObject {
  readonly commands = new ListObject(typeByName(`${space}.CommandCollection`));

  get clrType(): ClrType {
    return psCommandType();
  }

  get all(): CommandObject[] {
    return this.commands.items as CommandObject[];
  }

  /** The pipelines that run one after the other. */
  get statements(): (readonly CommandObject[])[] {
    const found: CommandObject[][] = [[]];
    for (const command of this.all) {
      found.at(-1)?.push(command);
      if (command.isEndOfStatement) found.push([]);
    }
    return found.filter(({ length }) => length > 0);
  }

  add(command: CommandObject): this {
    this.commands.items.push(command);
    return this;
  }

  addStatement(): this {
    const last = this.all.at(-1);
    if (last) last.isEndOfStatement = true;
    return this;
  }

  /** `holder`: what the commands are added to. */
  addParameter(name: string | null, value: unknown, holder = "PSCommand"): this {
    const last = this.all.at(-1);
    if (!last || last.isEndOfStatement)
      throw psError(
        "InvalidOperation",
        "InvalidOperation",
        `A command is required to add a parameter. A command must be added to ${holder} before adding a parameter.`,
        { exception: "System.Management.Automation.PSInvalidOperationException" },
      );
    last.addParameter(name, value);
    return this;
  }

  clear(): void {
    this.commands.items.length = 0;
  }

  copy(): PSCommandObject {
    const made = new PSCommandObject();
    for (const command of this.all) made.add(command.copy());
    return made;
  }
}

const psCommandType = lazyType("System.Management.Automation.PSCommand");
