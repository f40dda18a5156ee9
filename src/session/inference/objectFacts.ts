import { once } from "../../base/once.ts";
import type { Edition } from "../../diag/Edition.ts";
import { JsonFault } from "../../objects/json/JsonReader.ts";
import { readJson } from "../../objects/json/readJson.ts";
import { checkXPath, XPathFault } from "../../objects/xml/checkXPath.ts";
import { classMembers } from "../../wmi/classMembers.ts";
import { isKnownClass, win32ClassNames } from "../../wmi/knownClassNames.ts";
import { wmiClass } from "../../wmi/wmiClasses.ts";
import { wmiProperties } from "../../wmi/wmiProperties.ts";
import { clrTypeName } from "../../wmi/wmiRow.ts";
import { parseCondition, parseSelection } from "../../wmi/wql.ts";
import { isUndeclaredObserved, nounFacts, undeclaredPropertyNames } from "../../world/nouns/declaration/nounFacts.ts";
import { everyTest, FilterFault, type FilterTest, parseFilter } from "../../world/nouns/filter/opathSyntax.ts";
import { nounNamed } from "../../world/nouns/nounNamed.ts";
import { stockRoles } from "../../world/roles/stockRoles.ts";
import { holdsList, propertyValue, settingRefusal } from "./propertyFacts.ts";
import { propertyWords } from "./propertyWords.ts";

/** What is known of the objects that commands write, for those who judge scripts without running them. */
export const objectFacts = {
  /** The properties of an Exchange noun's objects, with the names that each can have where these are a closed list; null for another noun. */
  noun(noun: string): ReadonlyMap<string, readonly string[] | null> | null {
    const definition = nounNamed(noun);
    if (definition === null) {
      const names = undeclaredPropertyNames(noun);
      return names === null ? null : new Map(names.map((name) => [name, propertyWords(noun, name)]));
    }
    const { properties } = nounFacts(definition);
    return new Map(
      Array.from(properties, ([name, { kind }]) => [name, (kind?.item ?? kind)?.values ?? propertyWords(noun, name)]),
    );
  },
  /** Whether the properties of a noun's objects are known from whole ones. */
  isObserved(noun: string): boolean {
    const definition = nounNamed(noun);
    return definition === null ? isUndeclaredObserved(noun) : nounFacts(definition).observed;
  },
  /** What a property of a noun's objects holds; null where that is not known. */
  property: propertyValue,
  /** Whether a property of a noun's objects is known to hold a list. */
  isList: holdsList,
  /** What a setting of a noun takes, in words, where a text cannot become one; null where it can, or that is not known. */
  refusal: settingRefusal,
  /** The names of the roles that Exchange's setup makes. */
  roles: once((): readonly string[] => stockRoles().map(({ name }) => name)),
  /** The properties of a class of WMI, with those of PowerShell's type data; null for a class that is not known. */
  wmiProperties(name: string): readonly string[] | null {
    const found = wmiClass(name);
    return found === undefined
      ? null
      : [...wmiProperties(found.name), ...classMembers(found.name)].map(({ name: own }) => own);
  },
  /** The type of .NET that a property of a class of WMI holds in instances of CIM. */
  wmiPropertyType(className: string, property: string): string | null {
    const found = wmiClass(className);
    const key = property.toLowerCase();
    const own = found && wmiProperties(found.name).find(({ name }) => name.toLowerCase() === key);
    return own === undefined ? null : `${clrTypeName(own.type)}${own.isArray ? "[]" : ""}`;
  },
  /** Whether Windows has a class of WMI, and the names of those that are its own. */
  isWmiClass: isKnownClass,
  win32Classes: win32ClassNames,
  /** What a query of WQL asks for; null where it cannot be read. */
  wmiSelection: parseSelection,
  /** Why a text is no expression of XPath; null for one that System.Xml can read. */
  xpathFault(text: string): string | null {
    try {
      checkXPath(text);
      return null;
    } catch (error) {
      if (error instanceof XPathFault) return error.message;
      throw error;
    }
  },
  /** The properties that a condition of WQL asks for; null where it cannot be read. */
  wmiFilter: (text: string): readonly string[] | null => parseCondition(text)?.asked ?? null,
  /** What ConvertFrom-Json makes of a text: the names of the properties of the object, or of all objects of a list; null for what is neither, and the fault of a text that cannot be read. */
  json(text: string, edition: Edition): readonly string[] | { readonly fault: string } | null {
    try {
      const value = readJson(text, 1024, edition);
      const all = value?.kind === "array" ? value.items : value === null ? [] : [value];
      const objects = all.flatMap((each) => (each.kind === "object" ? [each.entries] : []));
      if (objects.length < all.length || objects.length === 0) return null;
      return [...new Set(objects.flatMap((entries) => entries.map(({ name }) => name)))];
    } catch (error) {
      if (error instanceof JsonFault) return { fault: error.message };
      throw error;
    }
  },
  /** The tests that a filter of Exchange's is made of, or the place, from 1, where it cannot be read. */
  filterTests(text: string): readonly FilterTest[] | number {
    try {
      return everyTest(parseFilter(text));
    } catch (error) {
      if (error instanceof FilterFault) return error.position;
      throw error;
    }
  },
};
