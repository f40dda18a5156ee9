import { registryValueKinds } from "../../../base/registryValueKinds.ts";
import type { CmdletDefinition } from "../../../command/CmdletDefinition.ts";
import {
  type CatalogueCmdlet,
  type CatalogueParameter,
  catalogueCmdlet,
} from "../../../command/catalogue/catalogue.ts";
import { onlyParameters } from "../../../command/catalogue/editionDifferences.ts";
import { referenceDoubts } from "../../../command/catalogue/referenceDoubts.ts";
import type { ParameterDefinition, ParameterDetails } from "../../../command/ParameterDefinition.ts";
import { readSetText } from "../../../command/setText.ts";
import type { Edition } from "../../../diag/Edition.ts";
import { otherEdition, type PerEdition } from "../../../diag/Edition.ts";
import {
  type AllowedValues,
  type CommandShape,
  everySet,
  type ParameterShape,
  type SetPlace,
} from "../CommandShape.ts";
import { commonParameters, remoteParameters, shouldProcessParameters } from "../commonParameters.ts";

import { exchangeRange } from "./exchangeRanges.ts";

/** Cmdlets whose parameters depend on the provider of the path. */
const providerNouns = ["ChildItem", "Content", "Item", "ItemProperty", "ItemPropertyValue", "Path", "PSDrive"];

/** Parameters of theirs that only the providers of certificates, the registry, variables or WSMan bring, though the tables list them. */
const providerParameters = new Set(
  `applicationname authentication certificatethumbprint codesigningcert connectionuri deletekey dnsname documentencryptioncert
   eku expiringindays options optionset port sessionoption sslserverauthentication type usessl`.split(/\s+/),
);

/** The shape of a cmdlet: what the catalogue knows of it, with what is defined here; null where neither has it. */
export function cmdletShape(name: string, definition: CmdletDefinition | null, edition: Edition): CommandShape | null {
  const entry =
    catalogueCmdlet(name, definition?.module ?? "", edition) ??
    (definition === null ? catalogueCmdlet(name, "Exchange", edition) : null);
  if (entry === null && definition === null) return null;
  const parameters = entry === null ? [] : catalogueParameters(entry, definition, edition);
  for (const [other, type] of Object.entries(onlyParameters(entry?.name ?? name, edition)))
    if (!parameters.some((parameter) => parameter.name === other)) parameters.push(definedParameter(other, type));
  for (const [given, details] of Object.entries({ ...definition?.dynamicParameters?.all, ...definition?.parameters })) {
    if (parameters.some((parameter) => parameter.name.toLowerCase() === given.toLowerCase())) continue;
    if (entry !== null && (isOfOtherEdition(entry, given, edition) || isLost(entry.name, given, edition))) continue;
    parameters.push(definedParameter(given, details));
  }
  if (entry !== null && isOfProviders(entry.name))
    parameters.push(...otherProviderParameters(entry, parameters, edition));
  const isExchange = entry?.products !== undefined;
  const shouldProcess = isExchange || (entry?.shouldProcess ?? definition?.shouldProcess ?? false);
  const defaultSet = entry?.defaultSet || definition?.defaultSet || everySet;
  return {
    name: entry?.name ?? definition?.name ?? name,
    module: entry?.module ?? definition?.module ?? "",
    kind: "cmdlet",
    parameters: [
      ...parameters,
      ...commonParameters(edition),
      ...(shouldProcess ? shouldProcessParameters : []),
      ...(isExchange ? remoteParameters : []),
    ],
    setNames: setNamesOf(parameters, defaultSet),
    defaultSet,
    hasMoreParameters: entry === null || isOfProviders(entry.name),
    takesPath: entry !== null && isOfProviders(entry.name),
    takesAnything: false,
    readsRest: false,
    outputs: entry?.outputs ?? [],
    products: entry?.products ?? null,
    modelled: definition !== null && definition.modelled !== false,
  };
}

function catalogueParameters(
  entry: CatalogueCmdlet,
  definition: CmdletDefinition | null,
  edition: Edition,
): ParameterShape[] {
  const doubts = entry.products === undefined ? null : referenceDoubts(entry.name);
  const defined = new Set(
    Object.keys({ ...definition?.parameters, ...definition?.dynamicParameters?.all }).map((name) => name.toLowerCase()),
  );
  const takesProviders = isOfProviders(entry.name);
  const own = entry.parameters.filter(({ name }) => !isLost(entry.name, name, edition));
  // The documentation of 5.1 leaves ranges out.
  const other = entry.products === undefined ? catalogueCmdlet(entry.name, entry.module, otherEdition[edition]) : null;
  const otherRange = (name: string): ParameterShape["range"] => {
    const same = other?.parameters.find((each) => each.name === name);
    return same === undefined ? null : rangeOf(same);
  };
  return own.map((parameter): ParameterShape => {
    const isDynamic = parameter.dynamic || (takesProviders && providerParameters.has(parameter.name.toLowerCase()));
    // What all sets have needs none of them to be right.
    const isOfSets = !Object.hasOwn(parameter.sets, everySet);
    const isDoubtful =
      isDynamic || (isOfSets && doubts?.whole === true) || doubts?.sets.includes(parameter.name) === true;
    const written = Object.entries(parameter.sets).map(([set, text]) => [set, setPlace(text, isDoubtful)] as const);
    const first = written[0]?.[1] ?? setPlace("", true);
    return {
      name: parameter.name,
      aliases: parameter.aliases,
      type: parameter.type,
      isSwitch: isSwitchType(parameter.type),
      isCommon: false,
      isOfProvider: isDynamic,
      sets: new Map(isDoubtful || written.length === 0 ? [[everySet, { ...first, mandatory: false }]] : written),
      values: allowedValues(entry, parameter, edition),
      range:
        entry.products === undefined
          ? narrower(rangeOf(parameter), otherRange(parameter.name))
          : exchangeRange(entry.name, parameter.name),
      products: fewerProducts(parameter, entry),
      modelled: defined.has(parameter.name.toLowerCase()),
    };
  });
}

/** What providers of Windows bring in both editions, where the edition's own table, of another system, does not say so. */
function otherProviderParameters(
  { name, module }: CatalogueCmdlet,
  own: readonly ParameterShape[],
  edition: Edition,
): ParameterShape[] {
  const other = catalogueCmdlet(name, module, otherEdition[edition]);
  return (other?.parameters ?? [])
    .filter((one) => providerParameters.has(one.name.toLowerCase()) && !own.some((each) => each.name === one.name))
    .map((one) => ({ ...definedParameter(one.name, one.type), isOfProvider: true }));
}

/** The add-on is told of cmdlets alone. */
const addOn = "Built-in security add-on for on-premises mailboxes";

function fewerProducts({ products }: CatalogueParameter, entry: CatalogueCmdlet): readonly string[] | null {
  const isEverywhere = entry.products?.every((product) => product === addOn || products?.includes(product));
  return products === undefined || isEverywhere ? null : products;
}

function isLost(cmdlet: string, parameter: string, edition: Edition): boolean {
  return Object.hasOwn(onlyParameters(cmdlet, otherEdition[edition]), parameter);
}

function isOfProviders(name: string): boolean {
  return providerNouns.includes(name.replace(/^[^-]*-/, ""));
}

function isOfOtherEdition(entry: CatalogueCmdlet, name: string, edition: Edition): boolean {
  const other = catalogueCmdlet(entry.name, entry.module, otherEdition[edition]);
  return other?.parameters.some((parameter) => parameter.name.toLowerCase() === name.toLowerCase()) ?? false;
}

function setPlace(text: string, isOptional: boolean): SetPlace {
  const { mandatory, position, pipelineByValue, pipelineByProperty, remaining } = readSetText(text);
  return {
    mandatory: mandatory && !isOptional,
    position,
    pipeline: pipelineByValue || pipelineByProperty,
    isByName: pipelineByProperty && !pipelineByValue,
    remaining,
  };
}

/** A list of values is closed where its page says so; a rule of validation always is. */
function allowedValues(entry: CatalogueCmdlet, parameter: CatalogueParameter, edition: Edition): AllowedValues | null {
  const { encodings } = valueLists[edition];
  if (encodings && takesEncoding(parameter)) return { names: encodings, kind: "enumeration" };
  const rule = parameter.validate.find((text) => text.startsWith("set: "));
  if (rule !== undefined) return { names: rule.slice("set: ".length).split(/,\s*/), kind: "set" };
  if (entry.name === "New-Item" && parameter.name === "ItemType") return { names: itemTypes, kind: "listed" };
  if (entry.name === "New-ItemProperty" && parameter.name === "PropertyType")
    return { names: registryKinds, kind: "listed" };
  if (entry.name === "Start-Process" && parameter.name === "Verb") return { names: shellVerbs, kind: "listed" };
  const known = parameter.values ? parameter : listedTwin(entry, parameter, edition);
  if (!known?.values || known.open || known.values.every((value) => /^\d+$/.test(value))) return null;
  const isText = /(?:^|\.)(?:String|Boolean|Int32|MultiValuedProperty)(?:\[\])?$/.test(parameter.type);
  if (isText && entry.products !== undefined) return isWord(parameter) ? { names: known.values, kind: "listed" } : null;
  return { names: known.values, kind: isText ? "set" : "enumeration" };
}

/** What the file system makes (source: New-Item); providers have others. */
const itemTypes = ["File", "Directory", "Container", "Leaf", "SymbolicLink", "Junction", "HardLink"];

/** What Windows' shell does with files of most kinds; a program may add others (documentation of Start-Process). */
const shellVerbs = "Edit Explore Find Open OpenAs Print PrintTo Properties RunAs RunAsUser".split(" ");

/** What a value of the registry is made as (source: New-ItemProperty). */
const registryKinds = registryValueKinds.filter((kind) => kind !== "None");

/** Some that the reference calls Boolean take words, as their values tell. */
function isWord({ type, values = [] }: CatalogueParameter): boolean {
  return (
    /(?:^|\.)(?:String|MultiValuedProperty)(?:\[\])?$/.test(type) ||
    (/(?:^|\.)Boolean$/.test(type) && values.some((value) => /^\p{L}/u.test(value)))
  );
}

interface ValueLists {
  /** What -Encoding takes (source: about_Character_Encoding); null: any encoding by name or number. */
  readonly encodings: readonly string[] | null;
  /** The other edition's table, where that alone lists the values of enumerations. */
  readonly listedIn: Edition | null;
}

const valueLists: PerEdition<ValueLists> = {
  Desktop: {
    encodings: "Ascii BigEndianUnicode BigEndianUTF32 Byte Default Oem String Unicode Unknown UTF32 UTF7 UTF8".split(
      " ",
    ),
    listedIn: null,
  },
  Core: { encodings: null, listedIn: "Desktop" },
};

function takesEncoding({ name, type }: CatalogueParameter): boolean {
  return name === "Encoding" && type === "System.Text.Encoding";
}

/** The same parameter in the table that lists the values of enumerations. */
function listedTwin(
  entry: CatalogueCmdlet,
  parameter: CatalogueParameter,
  edition: Edition,
): CatalogueParameter | null {
  const { listedIn } = valueLists[edition];
  if (listedIn === null || entry.products !== undefined) return null;
  const twin = catalogueCmdlet(entry.name, entry.module, listedIn)?.parameters.find(
    ({ name }) => name === parameter.name,
  );
  return twin?.type === parameter.type ? twin : null;
}

function definedParameter(name: string, given: ParameterDefinition): ParameterShape {
  const details: ParameterDetails = typeof given === "string" ? { type: given } : given;
  const place = (own: Omit<ParameterDetails, "type">): SetPlace => ({
    mandatory: own.mandatory ?? details.mandatory ?? false,
    position: own.position ?? details.position ?? null,
    pipeline: (own.pipeline ?? details.pipeline) !== undefined,
    remaining: own.remaining ?? details.remaining ?? false,
  });
  const sets = Object.entries(details.sets ?? {}).map(([set, own]) => [set, place(own)] as const);
  const rule = details.validate?.find((each) => each.rule === "set");
  return {
    name,
    aliases: details.aliases ?? [],
    type: details.type,
    isSwitch: isSwitchType(details.type),
    isCommon: false,
    sets: new Map(sets.length > 0 ? sets : [[everySet, place({})]]),
    values: rule ? { names: rule.values, kind: "set" } : null,
    range: null,
    products: null,
    modelled: true,
  };
}

/** `range: 0 to 23` */
function rangeOf({ validate }: CatalogueParameter): ParameterShape["range"] {
  for (const text of validate) {
    const [, least, most] = /^range: (-?\d+) to (-?\d+)$/.exec(text) ?? [];
    if (most !== undefined) return [Number(least), Number(most)];
    const [, kind] = /^range:.*\bkind (Positive|NonNegative)$/.exec(text) ?? [];
    if (kind !== undefined) return [kind === "Positive" ? 1 : 0, mostInt32];
  }
  return null;
}

/** What 5.1 refuses after it took it 7 does not take. */
function narrower(own: ParameterShape["range"], other: ParameterShape["range"]): ParameterShape["range"] {
  return own === null || other === null ? (own ?? other) : [own[0], Math.min(own[1], other[1])];
}

/** Int32.MaxValue */
const mostInt32 = 2147483647;

function isSwitchType(type: string): boolean {
  return /(?:^|\.)switch(?:parameter)?$/i.test(type);
}

/** The sets that parameters name; the default one has those of all sets where none names it. */
function setNamesOf(parameters: readonly ParameterShape[], defaultSet: string): readonly string[] {
  const names = new Set(parameters.flatMap(({ sets }) => [...sets.keys()]));
  names.delete(everySet);
  if (names.size > 0 && defaultSet !== everySet) names.add(defaultSet);
  return [...names];
}
