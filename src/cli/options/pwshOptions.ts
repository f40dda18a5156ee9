import { UsageError } from "./UsageError.ts";

/** The options of pwsh, as far as they mean something here. */
export interface PwshOptions {
  /** The text of -Command or -EncodedCommand; "-": what comes on standard input. */
  readonly command: string | null;
  readonly file: string | null;
  readonly fileArguments: readonly string[];
  readonly interactive: boolean;
  readonly noExit: boolean;
  readonly noLogo: boolean;
  readonly nonInteractive: boolean;
  readonly help: boolean;
  readonly version: boolean;
  readonly location: string | null;
  /** The policy of the scope Process; null: none is set. */
  readonly executionPolicy: string | null;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface OptionRow {
  readonly name: string;
  /** The shortest text that means it, as pwsh has it; every longer prefix does too. */
  readonly shortest: string;
  readonly aliases?: readonly string[];
  readonly takes: "nothing" | "value" | "rest";
  readonly apply: (options: Mutable<PwshOptions>, values: readonly string[]) => void;
}

const flag =
  (name: "interactive" | "noExit" | "noLogo" | "nonInteractive" | "help" | "version") =>
  (options: Mutable<PwshOptions>): void => {
    options[name] = true;
  };

const rows: readonly OptionRow[] = [
  { name: "command", shortest: "c", takes: "rest", apply: setCommand },
  { name: "file", shortest: "f", takes: "rest", apply: setFile },
  { name: "encodedcommand", shortest: "e", aliases: ["ec"], takes: "value", apply: setEncodedCommand },
  { name: "noprofile", shortest: "nop", takes: "nothing", apply: () => {} },
  { name: "noninteractive", shortest: "noni", takes: "nothing", apply: flag("nonInteractive") },
  { name: "nologo", shortest: "nol", takes: "nothing", apply: flag("noLogo") },
  { name: "noexit", shortest: "noe", takes: "nothing", apply: flag("noExit") },
  { name: "interactive", shortest: "i", takes: "nothing", apply: flag("interactive") },
  { name: "executionpolicy", shortest: "ex", aliases: ["ep"], takes: "value", apply: setPolicy },
  { name: "inputformat", shortest: "inp", aliases: ["if"], takes: "value", apply: checkFormat },
  { name: "outputformat", shortest: "o", aliases: ["of"], takes: "value", apply: checkFormat },
  { name: "workingdirectory", shortest: "wo", aliases: ["wd"], takes: "value", apply: setLocation },
  { name: "version", shortest: "v", takes: "nothing", apply: flag("version") },
  { name: "help", shortest: "h", aliases: ["?"], takes: "nothing", apply: flag("help") },
];

/** What pwsh knows and has no meaning here. */
const notModelled = [
  "commandwithargs",
  "cwa",
  "configurationname",
  "configurationfile",
  "custompipename",
  "login",
  "mta",
  "sta",
  "settingsfile",
  "sshservermode",
  "windowstyle",
  "psconsolefile",
  "noprofileloadtime",
];

export const emptyPwshOptions: PwshOptions = {
  command: null,
  file: null,
  fileArguments: [],
  interactive: false,
  noExit: false,
  noLogo: false,
  nonInteractive: false,
  help: false,
  version: false,
  location: null,
  executionPolicy: null,
};

/** Reads pwsh's single-dash options: case-insensitive, by prefix, the rest behind -Command and -File. */
export function readPwshOptions(args: readonly string[]): PwshOptions {
  const options: Mutable<PwshOptions> = { ...emptyPwshOptions };
  for (let index = 0; index < args.length; index++) {
    const text = args[index];
    if (!text.startsWith("-")) {
      setFile(options, args.slice(index));
      break;
    }
    const row = findRow(text.slice(1).toLowerCase());
    if (!row) throw new UsageError(`The option '${text}' is not known. 'cmdlab --help' lists what there is.`, 64);
    if (row.takes === "nothing") {
      row.apply(options, []);
      continue;
    }
    const values = args.slice(index + 1);
    if (values.length === 0) throw new UsageError(`The option '${text}' needs a value behind it.`, 64);
    row.apply(options, row.takes === "rest" ? values : values.slice(0, 1));
    if (row.takes === "rest") break;
    index++;
  }
  return options;
}

/** How many words an option takes; an unknown one takes none, and is refused when it is read. */
export function optionTakes(text: string): OptionRow["takes"] {
  const row = findRow(text.slice(1).toLowerCase());
  if (row === null) throw new UsageError(`The option '${text}' is known to pwsh and not modelled (NotModelled).`, 64);
  return row?.takes ?? "nothing";
}

function findRow(name: string): OptionRow | null | undefined {
  const found = rows.find(
    (row) => row.aliases?.includes(name) || (row.name.startsWith(name) && name.length >= row.shortest.length),
  );
  return found ?? (notModelled.includes(name) ? null : undefined);
}

function setCommand(options: Mutable<PwshOptions>, values: readonly string[]): void {
  if (values[0] === "-" && values.length > 1)
    throw new UsageError("'-Command -' reads standard input and takes nothing behind it.", 64);
  options.command = values.join(" ");
}

function setFile(options: Mutable<PwshOptions>, [file, ...rest]: readonly string[]): void {
  if (file === "-") options.command = "-";
  else options.file = file;
  options.fileArguments = rest;
}

function setEncodedCommand(options: Mutable<PwshOptions>, [text]: readonly string[]): void {
  const bytes = Buffer.from(text, "base64");
  if (
    bytes.length === 0 ||
    bytes.length % 2 === 1 ||
    bytes.toString("base64").replace(/=+$/, "") !== text.replace(/=+$/, "")
  ) {
    throw new UsageError("-EncodedCommand takes the Base64 form of a text in UTF-16.", 64);
  }
  options.command = bytes.toString("utf16le");
}

function setLocation(options: Mutable<PwshOptions>, [text]: readonly string[]): void {
  options.location = text;
}

const policies = ["Unrestricted", "RemoteSigned", "AllSigned", "Restricted", "Default", "Bypass", "Undefined"];

function setPolicy(options: Mutable<PwshOptions>, [text]: readonly string[]): void {
  const policy = policies.find((name) => name.toLowerCase() === text.toLowerCase());
  if (!policy)
    throw new UsageError(`The execution policy '${text}' is not known; there are ${policies.join(", ")}.`, 64);
  options.executionPolicy = policy;
}

function checkFormat(_options: Mutable<PwshOptions>, [text]: readonly string[]): void {
  if (/^text$/i.test(text)) return;
  throw new UsageError(`The format '${text}' is not modelled (NotModelled); Text is.`, 64);
}
