import { foldCase } from "../../base/CaseInsensitiveMap.ts";
import { NamedRows } from "../../base/NamedRows.ts";
import { ownEntry } from "../../base/ownEntry.ts";
import { absentCommandNames } from "../../command/catalogue/absentCommands.ts";
import type { AbsentParameters } from "../../command/catalogue/absentParameters.ts";
import { catalogueNames } from "../../command/catalogue/catalogue.ts";
import { isInEdition, oneEditionNames } from "../../command/catalogue/editionDifferences.ts";
import type { ArgumentCount, MemberUse } from "../../command/MemberUse.ts";
import type { Edition } from "../../diag/Edition.ts";
import type { ModuleTable, Surroundings } from "../Surroundings.ts";
import { TypeLists } from "../types/TypeLists.ts";
import { isShortened, nounWords } from "../words/isShortened.ts";
import { KnownWords } from "../words/KnownWords.ts";
import { NameIndex } from "../words/nearNames.ts";
import { OtherNouns } from "../words/OtherNouns.ts";
import type { CommandShape } from "./CommandShape.ts";
import { SharedNames } from "./SharedNames.ts";
import { absentShape } from "./shapes/absentShape.ts";
import { cmdletShape } from "./shapes/catalogueShape.ts";

/** Shorter nouns are the beginning of many words, and mean themselves alone. */
const leastNoun = 5;

/** Shorter first words are those of many subjects. */
const leastFirst = 8;

/** A row of `module-objects.jsonl` (source: the reference, and what people write of the objects). */
export interface ModuleObject {
  /** A noun, a cmdlet whose objects are none of its noun's, or what another row holds. */
  readonly name: string;
  /** Words of `NAME[:ROW][=VALUE|VALUE]`: the row of what it holds, and the words that it has. None of a class of WMI that the model has. */
  readonly properties?: string;
  /** Whether nearly all are listed. */
  readonly full?: boolean;
  /** Whether all are: no object has another one. */
  readonly whole?: boolean;
  /** Whether they are no instances of CIM, which have properties of their own. */
  readonly plain?: boolean;
  /** The verbs of the cmdlets that give such an object; absent: Get and New. None where others hold it. */
  readonly verbs?: string;
  /** Of a class of WMI: words of `METHOD(ARGUMENT,ARGUMENT)`. */
  readonly methods?: string;
}

/**
 * A row of `type-members.jsonl`: what objects of a type have, and what a member gives (source: reflection in .NET); one whose name begins with
 * "ComObject." is of a class of COM, by its programmatic identifier or, without a dot, another name (from memory).
 */
interface TypeRow {
  /** A type whose row has what this one does not say. */
  readonly base?: string;
  /** Words of `NAME[=TYPE]`. */
  readonly properties: string;
  readonly methods: string;
  readonly statics?: string;
  /** Words of `NAME:COUNT,COUNT`: how many arguments methods take, `new` the constructors, `::NAME` static ones; a count is `2`, `1-2` or `1+`. */
  readonly counts?: string;
  /** Whether its objects have the properties of what they stand for besides: methods alone are known. */
  readonly adapted?: boolean;
  /** Of an enumeration: its values. */
  readonly values?: string;
  /** What such a collection holds. */
  readonly elements?: string;
  /** Words of `NAME(TYPE,TYPE)` (`::NAME` of static ones, `new` of constructors): all overloads of methods that take a value of an enumeration; `?` is any type. */
  readonly takes?: string;
  /** Whether objects of it have nothing else: scripts meet none of a type that is derived from it. */
  readonly whole?: boolean;
}

/** The cmdlets of both editions and of Exchange, each read when it is first asked for. */
export class CommandTable {
  readonly #names = new Map<string, string>();
  readonly #shapes = { Desktop: new Map<string, CommandShape | null>(), Core: new Map<string, CommandShape | null>() };
  readonly #enumerations = new Map<string, readonly string[] | null>();
  readonly #typeRows = new Map<string, TypeRow | null>();
  readonly #members = new Map<string, readonly string[] | null>();
  readonly #modules = new Map<ModuleTable, NamedRows>();
  #index: NameIndex | null = null;
  #typeIndex: NameIndex | null = null;
  #exchange: ReadonlySet<string> | null = null;
  #nouns: ReadonlyMap<string, string> | null = null;
  #absentNouns: ReadonlyMap<string, string> | null = null;
  #otherNouns: OtherNouns | null = null;
  readonly #lists: TypeLists;
  #comClasses: readonly string[] | null = null;
  #sharedNames: SharedNames | null = null;

  /** Names of members and parameters of the products. */
  readonly words: KnownWords;

  constructor(readonly surroundings: Surroundings) {
    this.words = new KnownWords(surroundings);
    this.#lists = new TypeLists(surroundings.moduleTable);
    for (const table of ["core", "desktop", "exchange"] as const)
      for (const name of catalogueNames(table)) this.#names.set(foldCase(name), name);
    for (const name of [...oneEditionNames(), ...surroundings.defined]) this.#names.set(foldCase(name), name);
  }

  /** The names of cmdlets, and of commands that are known and not here, that are nearest to a word. */
  near(word: string): readonly string[] {
    this.#index ??= new NameIndex(
      new Set([...this.#names.values(), ...absentCommandNames(), ...this.#moduleCommands()]),
    );
    return this.#index.near(word);
  }

  /** The cmdlets of a module whose parameters are known. */
  commandsOf(module: string): readonly string[] {
    return this.#moduleCommands().filter((name) => this.isOfModule(name, module));
  }

  /** Whether a cmdlet whose parameters are known is of a module. */
  isOfModule(name: string, module: string): boolean {
    return this.moduleOf(name) === module;
  }

  /** The module that is not here of a cmdlet whose parameters are known; null for others. */
  moduleOf(name: string): string | null {
    return (this.#rowsOf("module-parameters.jsonl").find(name) as AbsentParameters | null)?.module ?? null;
  }

  /** Whether a name is that of a cmdlet of a module that is not here whose parameters are known. */
  isOfSomeModule(name: string): boolean {
    return this.#rowsOf("module-parameters.jsonl").find(name) !== null;
  }

  /** Those whose names others have, too. */
  get sharedNames(): SharedNames {
    this.#sharedNames ??= new SharedNames(this.#rowsOf("module-parameters.jsonl").names(), (name, module) =>
      this.isOfModule(name, module),
    );
    return this.#sharedNames;
  }

  #moduleCommands(): readonly string[] {
    return this.#rowsOf("module-parameters.jsonl")
      .names()
      .filter((name) => /^\w+-/.test(name));
  }

  /** The names of .NET's types that are nearest to a word, as it is written: with "System." or without. */
  nearTypes(word: string): readonly string[] {
    if (this.#typeIndex === null) {
      const { types } = this.surroundings;
      const listed = this.#rowsOf("type-members.jsonl").names();
      const own = listed.filter((name) => !name.startsWith(ofCom));
      const names = new Set([...types.names("Core"), ...types.names("Desktop"), ...typesLeftOut, ...own]);
      this.#typeIndex = new NameIndex([...names, ...Array.from(names, (name) => name.replace(/^System\./, ""))]);
    }
    return this.#typeIndex.near(word).map((name) => name.replace(/`\d+$/, ""));
  }

  /** The name as the product writes it; null where no such cmdlet is known. */
  spelling(name: string): string | null {
    return this.#names.get(foldCase(name)) ?? null;
  }

  /** The cmdlets whose names have a beginning, which is in folded case. */
  begun(beginning: string): readonly string[] {
    return [...this.#names].flatMap(([key, cmdlet]) => (key.startsWith(beginning) ? [cmdlet] : []));
  }

  /** Whether a name is that of a cmdlet of Exchange's. */
  isOfExchange(name: string): boolean {
    this.#exchange ??= new Set(catalogueNames("exchange").map(foldCase));
    return this.#exchange.has(foldCase(name));
  }

  /** A cmdlet whose noun a noun is, or begins with as far as one of its words ends; null for none. */
  commandOfNoun(noun: string): string | null {
    this.#nouns ??= new Map(
      Array.from(this.#names.values(), (name) => [foldCase(name.slice(name.indexOf("-") + 1)), name] as const).filter(
        ([, name]) => !/^(?:format|out)-/i.test(name),
      ),
    );
    const whole = this.#nouns.get(foldCase(noun));
    if (whole !== undefined) return whole;
    this.#absentNouns ??= new Map(
      [...this.#moduleCommands(), ...absentCommandNames()].map(
        (name) => [foldCase(name.slice(name.indexOf("-") + 1)), name] as const,
      ),
    );
    const absent = noun.length >= leastNoun ? this.#absentNouns.get(foldCase(noun)) : undefined;
    if (absent !== undefined) return absent;
    for (let end = noun.length; end >= leastNoun; end--) {
      if (end < noun.length && !/[A-Z]/.test(noun[end])) continue;
      const part = foldCase(noun.slice(0, end));
      const found = this.#nouns.get(part) ?? this.#nouns.get(part.replace(/ies$/, "y"));
      if (found !== undefined) return found;
    }
    return null;
  }

  /**
   * A cmdlet of Exchange's with the same verb whose noun is the end of a name's noun, all of it with words shortened, as many words with
   * the same long one at the end, or words that begin with the same long one; null for none.
   */
  exchangeAkin(verb: string, noun: string): string | null {
    const words = nounWords(noun.replace(/ies$/i, "y"));
    const [first, last] = [words[0], words[words.length - 1]];
    const ends = words.map((_, at) => foldCase(words.slice(at).join(""))).slice(1);
    const others = this.exchangeNames(verb).map((name) => ({ name, noun: name.slice(verb.length + 1) }));
    const isLong = (word: string): boolean => word.length >= leastFirst && !/^exchange$/i.test(word);
    const found =
      others.find((each) => each.noun.length >= leastNoun && ends.includes(foldCase(each.noun))) ??
      others.find((each) => isShortened(noun, each.noun)) ??
      others.find((each) => isLong(last) && each.noun.endsWith(last) && nounWords(each.noun).length === words.length) ??
      others.find((each) => isLong(first) && nounWords(each.noun)[0] === first);
    return found?.name ?? null;
  }

  /** The names of Exchange's cmdlets with a verb. */
  exchangeNames(verb: string): readonly string[] {
    const start = foldCase(`${verb}-`);
    return catalogueNames("exchange").filter((name) => foldCase(name).startsWith(start));
  }

  shape(name: string, edition: Edition): CommandShape | null {
    const key = foldCase(name);
    let shape = this.#shapes[edition].get(key);
    if (shape === undefined) {
      const spelling = this.#names.get(key);
      const own =
        spelling === undefined ? null : cmdletShape(spelling, this.surroundings.definition(spelling), edition);
      // What is defined here alone has the parameters that are modelled.
      const isPart = own === null || (own.hasMoreParameters && !own.takesPath);
      shape = (isPart ? absentShape(name, edition, this.#rowsOf("module-parameters.jsonl")) : null) ?? own;
      this.#shapes[edition].set(key, shape);
    }
    return shape;
  }

  /** What cmdlets of a module that is not here give, by their noun; null where that is not known. */
  moduleObject(noun: string): ModuleObject | null {
    return this.#rowsOf("module-objects.jsonl").find(noun) as ModuleObject | null;
  }

  #rowsOf(table: ModuleTable): NamedRows {
    let rows = this.#modules.get(table);
    if (rows === undefined) {
      rows = new NamedRows(this.surroundings.moduleTable(table), (name) => name.toLowerCase());
      this.#modules.set(table, rows);
    }
    return rows;
  }

  /** The values of an enumeration by the name of its type; null for any other type. */
  enumeration(type: string): readonly string[] | null {
    let names = this.#enumerations.get(type);
    if (names === undefined) {
      names = this.surroundings.enumeration(type) ?? this.typeRow(type)?.values?.split(" ") ?? null;
      this.#enumerations.set(type, names);
    }
    return names;
  }

  /** Names of what objects of a type have in any .NET; null for unknown types, and for those whose objects have names of their own. */
  members(type: string): readonly string[] | null {
    let names = this.#members.get(type);
    if (names === undefined) {
      const { types } = this.surroundings;
      const [core, desktop] = [types.members(type, "Core"), types.members(type, "Desktop")];
      const found = [...new Set([...(core ?? []), ...(desktop ?? [])])];
      if (found.length > 0) found.push(...(this.#firstOf(type, (name) => this.#lists.eventMembers(name)) ?? []));
      const row = this.typeRow(type);
      const all = row === null ? found : [...found, ...namesOf(row.properties), ...namesOf(row.methods)];
      names = all.length === 0 || (row === null && hasOwnNames(type, found)) ? null : all;
      this.#members.set(type, names);
    }
    return names;
  }

  /** The type that a member gives in both editions, or in the one that has it; null: that is not known. */
  memberType(type: string, member: string, use: MemberUse): string | null {
    // The method behind a property.
    const [, read] = use.isCall ? (/^get_(\w+)$/i.exec(member) ?? []) : [];
    if (read !== undefined) return this.memberType(type, read, { ...use, isCall: false });
    const { types } = this.surroundings;
    const [core, desktop] = [
      types.memberType(type, member, use, "Core"),
      types.memberType(type, member, use, "Desktop"),
    ];
    if (core !== null || desktop !== null)
      return core === null || desktop === null || core === desktop ? (core ?? desktop) : null;
    const held = this.#rowType(type, member, use);
    return held === ofNothing ? null : held;
  }

  /** Whether a method gives nothing that is called with so many arguments, in any .NET that has it. */
  givesNothing(type: string, method: string, isStatic: boolean, given: number): boolean {
    const { types } = this.surroundings;
    return (
      types.givesNothing(type, method, isStatic, given) ||
      this.#rowType(type, method, { isStatic, isCall: true }) === ofNothing
    );
  }

  #rowType(type: string, member: string, use: MemberUse): string | null {
    const row = this.typeRow(type);
    return row && typeIn((use.isStatic ? row.statics : use.isCall ? row.methods : row.properties) ?? "", member);
  }

  /** How many arguments a method takes in both editions, or the constructors as `new`; empty where that is not known. */
  argumentCounts(type: string, method: string, isStatic: boolean): readonly ArgumentCount[] {
    const { types } = this.surroundings;
    const found = (["Core", "Desktop"] as const).flatMap(
      (edition) => types.argumentCounts(type, method, isStatic, edition) ?? [],
    );
    if (found.length > 0) return found;
    const key = isStatic && method.toLowerCase() !== "new" ? `::${method}` : method;
    return countsIn(this.typeRow(type)?.counts ?? "", key);
  }

  /** The types that the overloads of a method take, or the constructors as `new`; null where that is not known. */
  argumentTypes(
    type: string,
    method: string,
    isStatic: boolean,
    edition: Edition,
  ): readonly (readonly string[])[] | null {
    const found = this.surroundings.types.argumentTypes(type, method, isStatic, edition);
    if (found !== null) return found;
    const key = `${isStatic && method.toLowerCase() !== "new" ? "::" : ""}${method.toLowerCase()}(`;
    const taken = (this.typeRow(type)?.takes?.split(" ") ?? []).filter((word) => word.toLowerCase().startsWith(key));
    return taken.length === 0 ? null : taken.map((word) => word.slice(key.length, -1).split(","));
  }

  /** The static members that the table of the check's own has of a type, all of them; null for a type that it does not know whole. */
  staticNames(type: string): readonly string[] | null {
    const row = this.typeRow(type);
    if (row?.values !== undefined) return `${row.values} ${ofEnumerations}`.split(" ");
    return row?.statics === undefined || row.counts === undefined ? null : namesOf(row.statics);
  }

  /** Whether a text can become a value of a type. */
  converts(text: string, type: string): boolean {
    const values = this.typeRow(type)?.values?.toLowerCase().split(" ");
    if (values === undefined) return this.surroundings.types.converts(text, type);
    return text
      .toLowerCase()
      .split(",")
      .every((part) => /^\s*-?\d+\s*$/.test(part) || values.some((value) => value.startsWith(part.trim())));
  }

  /** Whether no type of .NET is derived from a type, so that its objects have what it has and nothing more. */
  isFinal(type: string): boolean {
    return this.#wholeNames(type).some((name) => this.#lists.isFinal(name));
  }

  /** What objects of types that are derived from a type have besides, where all of these are known; null where they are not. */
  derivedMembers(type: string): readonly string[] | null {
    return this.#firstOf(type, (name) => this.#lists.derivedMembers(name));
  }

  /** The static members that a type has besides those of its tables; null for a type whose static members are not all known. */
  otherStatics(type: string): readonly string[] | null {
    return this.#firstOf(type, (name) => this.#lists.otherStatics(name));
  }

  /** The type of what an event of Windows Forms hands over; null for one that hands over nothing of its own. */
  eventArguments(event: string): string | null {
    return this.#lists.eventArguments(event);
  }

  #firstOf(type: string, ask: (name: string) => readonly string[] | null): readonly string[] | null {
    for (const name of this.#wholeNames(type)) {
      const found = ask(name);
      if (found !== null) return found;
    }
    return null;
  }

  /** The full names that a type may have, which is written with its namespace or without. */
  #wholeNames(type: string): readonly string[] {
    const [whole] = type.includes(".") ? [] : (this.surroundings.types.lineage(type) ?? []);
    return [type, ...(whole === undefined ? [] : [whole]), `System.${type}`];
  }

  /** Whether the check's own tables have a type of .NET by its full name. */
  hasType(name: string): boolean {
    return this.typeRow(name) !== null || typesLeftOut.some((each) => each.toLowerCase() === name.toLowerCase());
  }

  /** What the table of the check's own says of a type; null for a type that is in another one, or in none. */
  typeRow(type: string): TypeRow | null {
    const key = type.toLowerCase();
    let row = this.#typeRows.get(key);
    if (row === undefined) {
      const rows = this.#rowsOf("type-members.jsonl");
      const [whole = ownEntry(accelerated, key) ?? key] = key.includes(".")
        ? []
        : (this.surroundings.types.lineage(type) ?? []);
      row = (rows.find(whole.toLowerCase()) ?? rows.find(`system.${key}`)) as TypeRow | null;
      const base = row?.base === undefined ? null : this.typeRow(row.base);
      if (row !== null && base !== null) row = derivedRow(row, base);
      this.#typeRows.set(key, row);
    }
    return row;
  }

  /** The classes of COM whose members the table of types has, by their programmatic identifiers. */
  comClasses(): readonly string[] {
    this.#comClasses ??= this.#rowsOf("type-members.jsonl")
      .names()
      .flatMap((name) => (name.startsWith(ofCom) && name.includes(".", ofCom.length) ? name.slice(ofCom.length) : []));
    return this.#comClasses;
  }

  /** A noun of Exchange's that has a property which objects with other ones do not have; null for none. */
  ownerOf(property: string, others: readonly string[]): string | null {
    this.#otherNouns ??= new OtherNouns(this.surroundings);
    return this.#otherNouns.ownerOf(property, others);
  }

  /** Whether an edition has a cmdlet on Windows. */
  isIn(name: string, edition: Edition): boolean {
    return isInEdition(name, edition);
  }
}

/** A row with what that of its base says besides. */
function derivedRow(row: TypeRow, base: TypeRow): TypeRow {
  const both = (own = "", inherited = ""): string => `${own} ${inherited}`.trim();
  return {
    ...row,
    properties: both(row.properties, base.properties),
    methods: both(row.methods, base.methods),
    ...(base.statics !== undefined && { statics: both(row.statics, base.statics) }),
    ...(base.takes !== undefined && { takes: both(row.takes, withoutNew(base.takes)) }),
    counts: both(row.counts, withoutNew(base.counts)),
  };
}

/** Constructors are none that a type has from its base. */
function withoutNew(words = ""): string {
  return words
    .split(" ")
    .filter((word) => !/^new[:(]/.test(word))
    .join(" ");
}

/** The type of what gives nothing. */
const ofNothing = "void";

/** What enumerations have from System.Enum. */
const ofEnumerations = "Format GetName GetNames GetUnderlyingType GetValues IsDefined Parse ToObject TryParse";

function namesOf(words: string): readonly string[] {
  return words === "" ? [] : words.split(" ").map((word) => word.replace(/=.*/, ""));
}

/** The type behind a name; null for none. */
function typeIn(words: string, name: string): string | null {
  const key = `${name.toLowerCase()}=`;
  return (
    words
      .split(" ")
      .find((word) => word.toLowerCase().startsWith(key))
      ?.slice(key.length) ?? null
  );
}

function countsIn(words: string, name: string): readonly ArgumentCount[] {
  const counts = typeIn(words.replaceAll(":", "=").replaceAll("==", "::"), name);
  return (counts?.split(",") ?? []).map((count) => {
    const [least, most = count.endsWith("+") ? Number.POSITIVE_INFINITY : least] = count.replace("+", "").split("-");
    return { least: Number(least), most: Number(most) };
  });
}

/** Short names of types that only tables of the check's own have (about_Type_Accelerators). */
const accelerated: Readonly<Record<string, string>> = {
  adsi: "System.DirectoryServices.DirectoryEntry",
  adsisearcher: "System.DirectoryServices.DirectorySearcher",
};

/** What the names of COM's objects begin with in the table of types: behind it stands a programmatic identifier, or another name. */
export const ofCom = "ComObject.";

/** Types of .NET that its list of names leaves out, and scripts write. */
const typesLeftOut = [
  ...["ServiceController", "ServiceControllerStatus", "ServiceStartMode", "TimeoutException"].map(
    (name) => `System.ServiceProcess.${name}`,
  ),
  "System.Web.Security.Membership",
  "System.Drawing.FontConverter",
  ..."Border3DStyle DataGridViewAutoSizeRowMode HScrollBar IContainerControl PowerStatus ScrollBar VScrollBar"
    .split(" ")
    .map((name) => `System.Windows.Forms.${name}`),
];

/** Objects with an adapter, tables and lists: what they hold has names, too. */
function hasOwnNames(type: string, members: readonly string[]): boolean {
  const has = (name: string): boolean => members.includes(name);
  return (has("Keys") && has("Values")) || (has("GetEnumerator") && !has("Chars")) || adapted.test(type);
}

const adapted =
  /^(?:System\.)?(?:Xml\.|Data\.|DirectoryServices\.|Management\.Management|Management\.Automation\.(?:PSObject|PSCustomObject|PSMethod|ScriptBlock$)|Collections\.)|^(?:xml|adsi|wmi\w*|psobject|pscustomobject|psprimitivedictionary|scriptblock|System\.__ComObject)$|^Microsoft\.Management\.Infrastructure\./i;
