import { catalogueCmdlet, catalogueNames } from "../../command/catalogue/catalogue.ts";
import type { Surroundings } from "../Surroundings.ts";
import { isLikelySlip } from "./isLikelySlip.ts";
import { NameIndex } from "./nearNames.ts";
import { sortedLetters } from "./sortedLetters.ts";

/** The names of what objects of the products have and cmdlets take, to tell a word from one that is written wrong. */
export class KnownWords {
  readonly #properties = new Map<string, string>();
  readonly #methods = new Map<string, string>();
  readonly #parts = new Set<string>();
  /** Of objects alone, without static members. */
  readonly #ofObjects = { properties: new Set<string>(), methods: new Set<string>() };
  #indexes: { readonly properties: NameIndex; readonly methods: NameIndex } | null = null;

  constructor(readonly surroundings: Surroundings) {}

  /** Whether a name is one of them, or made of their words. */
  has(name: string): boolean {
    this.#read();
    const key = name.toLowerCase();
    if (this.#isName(key)) return true;
    const isPart = (part: string): boolean => this.#parts.has(part) || this.#parts.has(part.replace(/s$/, ""));
    // A letter that is there twice makes no word: FullNName.
    const isTwice = (part: string, next = ""): boolean => part.length === 1 && next.startsWith(part);
    return partsOf(name).every((part, at, all) => isPart(part) && !isTwice(part, all[at + 1]));
  }

  /** Whether a name is one of a property or parameter. */
  isProperty(name: string): boolean {
    this.#read();
    return this.#properties.has(name.toLowerCase());
  }

  /** Whether objects have a name as that of a method, and none has it for a property. */
  isMethodAlone(name: string): boolean {
    this.#read();
    const key = name.toLowerCase();
    return this.#ofObjects.methods.has(key) && !this.#ofObjects.properties.has(key);
  }

  /** Whether objects have a name as that of a property, and none has it for a method. */
  isPropertyAlone(name: string): boolean {
    this.#read();
    const key = name.toLowerCase();
    return this.#ofObjects.properties.has(key) && !this.#ofObjects.methods.has(key);
  }

  /** The method of texts that a call names with an s behind it, where nothing has that name. */
  singular({ name, isCall }: { readonly name: string; readonly isCall: boolean }): readonly string[] {
    this.#read();
    const key = name.toLowerCase();
    if (!isCall || !key.endsWith("s") || key.length < 6 || this.#isName(key)) return [];
    const method = this.#methods.get(key.slice(0, -1)) ?? "";
    const isOfTexts = this.surroundings.types.argumentCounts("System.String", method, false, "Core") !== null;
    return isOfTexts && !/^get/i.test(method) ? [method] : [];
  }

  /** The method of times that a call names without the s at its end, where nothing has that name: `.AddDay(1)`. */
  plural({ name, isCall }: { readonly name: string; readonly isCall: boolean }): readonly string[] {
    this.#read();
    const key = name.toLowerCase();
    if (!isCall || key.length < 6 || this.#isName(key)) return [];
    const method = this.#methods.get(`${key}s`) ?? "";
    return this.surroundings.types.argumentCounts("System.DateTime", method, false, "Core") === null ? [] : [method];
  }

  /** The method of texts that a call names without one of its five letters, where nothing has that name: `.splt(',')`. */
  cut(name: string): readonly string[] {
    const { methods } = this.#read();
    const key = name.toLowerCase();
    if (key.length !== 4 || this.#isName(key)) return [];
    return methods
      .near(key)
      .filter(
        (each) =>
          each.length === 5 &&
          each[0].toLowerCase() === key[0] &&
          each.at(-1) === key.at(-1) &&
          this.surroundings.types.argumentCounts("System.String", each, false, "Core") !== null,
      );
  }

  /** The method of five letters that a call names with two of them swapped, where nothing has that name: `.Clsoe()`. */
  swapped(name: string): readonly string[] {
    const { methods } = this.#read();
    const key = name.toLowerCase();
    if (key.length !== 5 || this.#isName(key)) return [];
    return methods
      .near(key)
      .filter((each) => sortedLetters(each.toLowerCase()) === sortedLetters(key) && each[0].toLowerCase() === key[0]);
  }

  /** The names that a word hardly is anything but a slip of. */
  near(word: string, isCall: boolean): readonly string[] {
    const { properties, methods } = this.#read();
    return (isCall ? methods : properties).near(word).filter((name) => isLikelySlip(word, name));
  }

  #isName(key: string): boolean {
    return this.#properties.has(key) || this.#methods.has(key);
  }

  #read() {
    this.#indexes ??= this.#collect();
    return this.#indexes;
  }

  #collect() {
    const outputs = new Set<string>();
    for (const table of ["core", "desktop", "exchange"] as const)
      for (const name of catalogueNames(table)) {
        this.#addCmdlet(name, table === "exchange" ? "Exchange" : "", outputs);
      }
    const { types } = this.surroundings;
    for (const type of outputs) this.#addType(type);
    for (const name of types.names("Core")) if (!name.includes(".") && !outputs.has(name)) this.#addType(name);
    for (const line of this.surroundings.moduleTable("type-members.jsonl").trimEnd().split("\n")) {
      const { methods } = JSON.parse(line) as { readonly methods: string };
      for (const word of methods.split(" ")) if (word !== "") this.#add(this.#methods, word.replace(/=.*/, ""));
    }
    for (const key of this.#methods.keys()) this.#properties.delete(key);
    return { properties: new NameIndex(this.#properties.values()), methods: new NameIndex(this.#methods.values()) };
  }

  /** Adds the words of a cmdlet, and its outputs to the types that are looked through. */
  #addCmdlet(name: string, module: string, outputs: Set<string>): void {
    const [, noun] = name.split("-");
    for (const edition of ["Desktop", "Core"] as const) {
      const entry = catalogueCmdlet(name, module, edition);
      for (const parameter of entry?.parameters ?? []) this.#add(this.#properties, parameter.name);
      for (const type of entry?.outputs ?? []) outputs.add(type);
    }
    const properties = /^get-/i.test(name) ? this.surroundings.objects.noun(noun) : null;
    for (const property of properties?.keys() ?? []) this.#add(this.#properties, property);
    for (const part of partsOf(noun ?? "")) this.#parts.add(part);
  }

  #addType(name: string): void {
    const { types } = this.surroundings;
    for (const member of types.statics(name, "Desktop") ?? []) this.#add(this.#methods, member);
    for (const member of types.members(name, "Desktop") ?? []) {
      const isMethod = types.argumentCounts(name, member, false, "Desktop") !== null;
      this.#add(isMethod ? this.#methods : this.#properties, member);
      this.#ofObjects[isMethod ? "methods" : "properties"].add(member.toLowerCase());
    }
  }

  #add(names: Map<string, string>, name: string): void {
    const key = name.toLowerCase();
    if (names.has(key)) return;
    names.set(key, name);
    for (const part of partsOf(name)) this.#parts.add(part);
  }
}

/** The words of a name, in lower case: LastLogonTime, URLList. */
function partsOf(name: string): readonly string[] {
  return name
    .split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[\d_]+/)
    .flatMap((part) => (part === "" ? [] : [part.toLowerCase()]));
}
