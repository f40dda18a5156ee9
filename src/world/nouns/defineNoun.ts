import type { Given } from "../values/given.ts";
import type { Json } from "../values/Json.ts";
import type { ScriptValue } from "../values/ScriptValue.ts";
import type { World } from "../World.ts";
import type { Source, WorldError } from "../WorldError.ts";
import type { NounRow } from "./rows/NounRow.ts";

/** How objects of a noun are kept and which cmdlets follow from that; ORGANISATION of the design tells each kind. */
export type NounKind = "keyed" | "singleton" | "perServer" | "facet" | "relation" | "ordered" | "request" | "computed";

/**
 * Values of properties by the product's names; an absent one has its default. Of a new object `parent` is the
 * distinguished name of what it lies in.
 */
export type Values = Readonly<Record<string, Json>>;

/** How objects of a noun end: configuration and presentation objects of the directory, or without the directory's part. */
export type NounTail =
  | "configuration"
  | "presentation"
  // As the documented output of Exchange 2013 shows them.
  | "configurationWithoutId"
  | "presentationWithoutId"
  | "identity"
  | "none";

/** Recipients, and what every organisation has from the scenario, lie apart from the objects of other nouns. */
export type RowHome = "recipient" | "directory" | "softDeletedRecipient";

/** What differs from the noun's data for one property. */
export interface PropertyRule {
  /** The kind of value (`kindNamed`), where the data does not know it. */
  readonly kind?: string;
  /** Names of an enumeration and its type. */
  readonly values?: readonly string[];
  /** A list of names that is kept as bits: they stand in the enumeration's order. */
  readonly flags?: true;
  /** Of names that only some products know: the letters of these (`productLetters`). Other shells refuse them. */
  readonly valueProducts?: Readonly<Record<string, string>>;
  /** Their numbers, where these are not 0, 1, 2 ... */
  readonly numbers?: readonly number[];
  readonly type?: string;
  /** What an object has where nothing is stored. */
  readonly default?: Json | ((row: NounRow, world: World) => Json);
  /** What it has instead where the shell is that of Exchange Online. */
  readonly cloud?: Json | ((row: NounRow, world: World) => Json);
  /** Exchange Online gives its value as the server does, not as a text. */
  readonly typedInCloud?: true;
  /** Always computed, never stored. */
  readonly derive?: (row: NounRow, world: World) => Json;
  /** What is computed stands as it is in the row's name or one of its values. */
  readonly inRow?: true;
  /** What is computed is among what this property of the noun's identity names the row by. */
  readonly amongIdentity?: string;
  /** No two objects of the noun may have the same value. */
  readonly unique?: true;
  /** Only one object has $true. */
  readonly onlyOne?: true;
  /** New- takes it and Set- does not ("new"), or the other way round. */
  readonly writable?: "new" | "set";
  /** The noun (or nouns, the first that fits) whose object a reference names. */
  readonly references?: string | readonly string[];
  /** Which of these objects parameters may name, as the type of the parameter says; of the others none is found. */
  readonly accepts?: RowAcceptance;
  /** The noun whose objects its text names, or each of its texts: they have to be there, and stay texts. */
  readonly names?: string;
  /** `$null` takes the value away, though its kind has no empty one (`EnhancedTimeSpan?`, `int?`). */
  readonly nullable?: true;
  /** `$null` gives the default back: an object of the directory without a value shows the organisation's one. */
  readonly noneIsDefault?: true;
  /** The longest text. */
  readonly maximumLength?: number;
  /** An address may be relative to another. */
  readonly relative?: true;
  /** Least and greatest value, as they are stored. */
  readonly range?: readonly [Json, Json];
  /** Its values follow from nothing that is modelled: who reads it is told so. */
  readonly notModelled?: true;
  /** Only where the noun's data has the property. */
  readonly ifKnown?: true;
  /** Older servers show it too, though their cmdlets have no parameter for it. */
  readonly inAllProducts?: true;
  /** The letters of the only products that show it (`productLetters`), where the data does not know it. */
  readonly products?: string;
  /** No object shows it: only cmdlets take it, or it is kept for other properties. */
  readonly hidden?: true;
  /** Set- and -Filter do not know it. */
  readonly filterable?: false;
}

/** What a parameter does that has no property of its name: the property that it sets, or one or more of these. */
export type ParameterRule = string | ParameterRuleDetails;

export interface ParameterRuleDetails {
  /** Items for the list of this property, to add or to take away. */
  readonly add?: string;
  readonly remove?: string;
  /** What it changes: presets, several forms of one property, flags of a list. `row` is null while New- makes it. */
  readonly sets?: (value: ScriptValue, at: ParameterPlace) => Values;
  /** `sets` is given `@{Add=..; Remove=..}` as it is; absent: it is asked for either list. */
  readonly takesChange?: true;
  /** Get-: whether an object is meant. */
  readonly selects?: (row: NounRow, value: ScriptValue, world: World) => boolean;
  /** The same as a test that is made once a call. */
  readonly selection?: (value: ScriptValue, world: World, given: Given) => (row: NounRow) => boolean;
  /**
   * Why it is known and not modelled (of all verbs, or by verb), in words that go on from "The parameter -X of Y":
   * "is reserved for Microsoft's internal use". It says so when it is given.
   */
  readonly notModelled?: true | string | Readonly<Record<string, string>>;
  /** Of names that it lists and only some products know: the letters of these. */
  readonly valueProducts?: Readonly<Record<string, string>>;
  /** Get-: the only types of recipients that are meant; null: any. */
  readonly types?: (value: ScriptValue) => readonly string[] | null;
  /** It has its effect elsewhere (input of a hook) or truly none in this estate; says why. */
  readonly accepted?: string;
  /** Set-: it does something that no property shows, so that nothing is said of settings that stay. */
  readonly acts?: boolean;
}

export interface ParameterPlace {
  readonly world: World;
  readonly row: NounRow | null;
  /** All parameters that were given, by name as the catalogue writes it. */
  readonly given: Given;
}

/** Objects that parameters mean besides the noun's own, or in their place. */
export interface RowsBeside {
  readonly rows: readonly NounRow[];
  /** Whether the noun's own are not meant. */
  readonly only: boolean;
}

/** An object that setup makes. */
export interface StockObject {
  readonly name: string;
  /** What its GUID follows from where that is not the name: a name that was mended moves no GUID. */
  readonly key?: string;
  /** The server of a `perServer` object. */
  readonly owner?: string;
  /** The first version of Exchange whose setup makes it, and the first whose setup does not; absent: all of them. */
  readonly from?: string;
  readonly until?: string;
  readonly values?: Values;
  /** Values as the product writes them, which their kinds read: `"250 MB"`, `["[::]:25", "0.0.0.0:25"]`. */
  readonly texts?: Readonly<Record<string, string | readonly string[]>>;
}

/** An object that has to be made first, with values as a script would give them. */
export interface RequiredObject {
  readonly noun: string;
  readonly name: string;
  readonly values: Readonly<Record<string, ScriptValue>>;
}

/** What a verb with behaviour of its own works with. */
export interface ActionCall {
  readonly world: World;
  /** What -Identity names; null where the action needs none. */
  readonly row: NounRow | null;
  readonly given: Given;
  /** What the parameters that are properties say, in stored form. */
  readonly values: Values;
  readonly warn: (text: string) => void;
}

/** A verb with behaviour of its own. What it returns is shown as objects of the noun. */
export interface NounAction {
  /** The noun whose object -Identity names; absent: this one; null: none. */
  readonly on?: string | null;
  /** The objects of that noun that other parameters than -Identity mean; null: -Identity means one. */
  readonly rows?: (world: World, given: Given) => readonly NounRow[] | null;
  /** What is looked for, and refused, before anybody is asked whether to go on. */
  readonly seeks?: (world: World, given: Given) => unknown;
  /** Parameters whose effect `run` has. */
  readonly takes?: readonly string[];
  /** The type of what it returns, where that is no object of the noun. */
  readonly resultType?: string;
  readonly run: (call: ActionCall) => readonly NounRow[] | undefined;
}

/** A test of rows; `types`: all that it accepts are recipients of these types. */
export interface RowAcceptance {
  (row: NounRow): boolean;
  readonly types?: readonly string[];
}

/** What a hook sees of a change; `before` is null for a new object, `after` for a removed one. */
export interface NounChange {
  readonly world: World;
  readonly before: NounRow | null;
  readonly after: NounRow | null;
  readonly given: Given;
}

/** How a request's verbs move it. */
export interface RequestStates {
  readonly property: string;
  readonly first: string;
  /** By verb: from which states to which. */
  readonly verbs: Readonly<Record<string, StateMove>>;
}

/** To which state a verb leads; it may hang on the object's values. */
export interface StateMove {
  readonly from: readonly string[];
  /** Where the cloud takes the verb in other states. */
  readonly fromInCloud?: readonly string[];
  readonly to: string | ((values: Values) => string);
  /** What else it changes. */
  readonly also?: (values: Values) => Values;
}

/** A verb of recipients that moves a row between types. */
export interface Conversion {
  /** Of several conversions of one verb: whether the parameters mean this one; the first that fits counts. */
  readonly when?: (given: Given) => boolean;
  /** The noun whose objects -Identity names before, and which of them can be converted. */
  readonly from: string;
  readonly accepts: (row: NounRow) => boolean;
  /** What the row has afterwards; null for values that go. Throws a refusal. */
  readonly values: (row: NounRow, given: Given, world: World, changes: Values) => Values;
  /** Whether the object is shown afterwards. */
  readonly shows: boolean;
  /** Whether nothing is changed with these parameters, only checked. */
  readonly onlyChecks?: (given: Given) => boolean;
}

/** Members that are about to be added to an owner or taken away from it. */
export interface RelationChange {
  readonly world: World;
  readonly owner: string;
  readonly members: readonly string[];
  readonly joins: boolean;
  readonly given: Given;
}

export interface RelationValues {
  readonly member: string;
  readonly values: Values;
}

/** Who is related to whom. A row's `owner` is the owner's GUID (or what `ownerOf` makes of it), its `name` the member's. */
export interface RelationRule {
  /** The noun of the owner, which -Identity names. */
  readonly owner: string;
  /** The parameter of Add- and Remove- that names the member, and the noun of what it names. */
  readonly member: string;
  readonly memberNoun: string;
  /** Which of these objects Add- finds, as the type of the parameter says. */
  readonly memberAccepts?: RowAcceptance;
  /** The noun of the owner with these parameters, where it is another (-GroupMailbox); null: the usual one. */
  readonly ownerNoun?: (given: Given) => string | null;
  /** Whether Get- shows a relation with these parameters; absent: all of them. */
  readonly shownWith?: (row: NounRow, given: Given, world: World) => boolean;
  /** Members besides those of the relation that Get- shows with these parameters. */
  readonly alsoShown?: (owner: string, given: Given, world: World) => readonly NounRow[];
  /** Who owns an object until -Owner names somebody: a principal's name. Objects without owner have none. */
  readonly holder?: string;
  /** The switch of Remove- that gives an owner back what every owner has, or does what `run` does. */
  readonly resets?: { readonly parameter: string; readonly run?: (world: World, owner: string) => void };
  /** The switch of Remove- that names no member and takes no right away: what it ends shows nowhere in the shell. */
  readonly leavesRights?: string;
  /** What is said where -Member names nobody; absent: as where a property names nobody. */
  readonly memberMissing?: (identity: string, world: World) => WorldError;
  /** Members or entries are attributes of the owner's object in the directory, which changes with them. */
  readonly inOwner?: true;
  /** Get- shows the members themselves, as objects of this noun. */
  readonly shows?: string;
  /** Properties with rights: adding adds to them, removing takes away from them, and the relation ends when all are empty. */
  readonly rights?: readonly string[];
  /** Of the rights the list whose items Get- shows as an entry each, as the directory keeps them. */
  readonly entryOfEach?: string;
  /** The flag whose two values make two relations of one member: entries that allow and entries that deny. */
  readonly apart?: string;
  /** Members that are no objects (`NT AUTHORITY\\SELF`, `Default`): their key, which is their text. Null for others. */
  readonly memberOf?: (world: World, identity: string) => { readonly key: string; readonly text: string } | null;
  /** What an entry names whose account is gone, by the account's security identifier; absent: the entry goes with it. */
  readonly orphan?: (sid: string) => string;
  /** A refusal of new members, of fewer or of a whole new list; `owner` is the owner's key. */
  readonly guard?: (change: RelationChange) => WorldError | null;
  /** What every owner has until somebody takes it away; `owner` is the owner's key. */
  readonly always?: (world: World, owner: string) => readonly RelationValues[];
  /** What an owner has from above it: shown after its own, and changed there alone. */
  readonly inherited?: (world: World, owner: string) => readonly RelationValues[];
  /** What Get-, Set- and Remove- say where a member that was named has none; absent: Get- shows nothing. */
  readonly entryMissing?: (member: string) => WorldError;
  /** What Add- says where there is a relation already; absent: rights are added, members are refused. */
  readonly refuseSecond?: (member: string) => WorldError;
  /** Where an identity is more than an owner (`mailbox:\folder`): the owner's key and how it shows itself. */
  readonly ownerOf?: (world: World, identity: string, given: Given) => { readonly key: string; readonly text: string };
  /** What follows for others from a change, in the same transaction. */
  readonly changed?: (change: RelationChange) => void;
}

/** One noun of the organisation. What its data (`exchange-nouns.jsonl`, the catalogue of cmdlets) says is not repeated. */
export interface NounDefinition {
  readonly noun: string;
  readonly kind: NounKind;
  /** The noun whose data it has; absent: its own. */
  readonly data?: string;
  /**
   * In which part of the product the classes of its cmdlets are, which error ids name; told by error ids that people quote
   * or by the types of the product. Absent: by `home`.
   */
  readonly tasks?:
    | "AgentTasks"
    | "MapiTasks"
    | "RbacTasks"
    | "RecipientTasks"
    | "StoreTasks"
    | "SystemConfigurationTasks";
  /** What the things are called in our sentences: "accepted domain". */
  readonly called: string;
  /** In which collection of the store its rows lie; absent: with those of most nouns. */
  readonly home?: RowHome;
  /** Its objects are servers: GUID, distinguished name and times are those of Get-ExchangeServer's. */
  readonly isServer?: true;
  /** Its objects are accounts: `CONTOSO\\ann` names one. */
  readonly accounts?: true;
  /** Whether no two of its rows have one name, wherever they lie. */
  readonly hasUniqueNames?: (world: World) => boolean;
  /** The noun whose rows these are views of; absent: its own. Facets name their owner. */
  readonly rows?: string;
  /** Which rows of `rows` it sees. */
  readonly accepts?: RowAcceptance;
  /** The derived verbs that exist; absent: by kind (`verbsOf`). */
  readonly verbs?: readonly string[];
  /**
   * Containers below the organisation, nearest first; `{administrativeGroup}` and `{server}` are places. Absent: one
   * container and a class named after the noun (inferred).
   */
  readonly directory?: {
    readonly containers: readonly string[];
    readonly objectClass: readonly string[];
    /** The classes of one object, of a noun whose objects are of several. */
    readonly classesOf?: (row: NounRow) => readonly string[];
    readonly exchangeVersion?: string;
    /** Nouns whose objects lie in the same container, where a name stands once. */
    readonly beside?: readonly string[];
    /** What the directory calls an object, where that is not the name of its row. */
    readonly entry?: (name: string) => string;
    /** The attribute that names an object; absent: CN. */
    readonly rdn?: (name: string) => "CN" | "OU";
  };
  /** Other properties whose values name an object. */
  readonly identity?: readonly string[];
  /** Objects that an identity names besides their own words; null where it is none of these. */
  readonly resolve?: (world: World, identity: string) => readonly NounRow[] | null;
  /** The objects that have a GUID besides their own, which no property keeps. */
  readonly byOtherGuid?: (world: World, guid: string) => readonly NounRow[];
  /** The objects that have a security identifier, in lower case. */
  readonly bySecurityIdentifier?: (world: World, identifier: string) => readonly NounRow[];
  /** The objects that show an address, in lower case, which no row keeps among its own. */
  readonly byOtherAddress?: (world: World, address: string) => readonly NounRow[];
  /** What is said where an identity names no object of the noun; null, or absent: ObjectNotFound. */
  readonly missing?: (world: World, identity: string) => WorldError | null;
  /** The same where another object's property or a parameter names it. */
  readonly referenceMissing?: (identity: string) => WorldError;
  /** What is said where another object has the name already; absent: ObjectAlreadyExists. */
  readonly exists?: (name: string) => WorldError;
  /** What the Identity property shows; absent: name, `SERVER\name`, or the canonical name of recipients. */
  readonly identityText?: (row: NounRow, world: World) => string;
  /** The name that Exchange Online has for an object, where that is another one; null: its own. */
  readonly serviceName?: (row: NounRow, world: World) => string | null;
  /** Parameters that name an object as -Identity does. */
  readonly identityParameters?: readonly string[];
  /** The .NET type, where the data knows none. */
  readonly type?: string;
  /** How its objects end, where the data only guesses it. */
  readonly tail?: NounTail;
  /** "declaration": `properties` are in the product's order, which the data does not know. */
  readonly order?: "declaration";
  /** Properties of the data that these objects don't have (those of another version). */
  readonly without?: readonly string[];
  /** The name of an object whose New- has no -Name. */
  readonly name?: (given: Given, values: Values, world: World) => string;
  /** The GUID of a new object, where a parameter says it; null, or absent: any. */
  readonly guid?: (given: Given) => string | null;
  /** Whether New- only shows what it would make. */
  readonly onlyShown?: (given: Given) => boolean;
  /** The parameters of its making that name a file on the server itself, which must be there. */
  readonly localFiles?: readonly string[];
  /** The parameters of its making whose bytes are an XML document that describes it, by the name of the root. */
  readonly documents?: Readonly<Record<string, string>>;
  /** The name of a new object in place of the one that -Name says. */
  readonly renamed?: (name: string, given: Given, world: World) => string;
  /** The parameter that narrows -Identity to the objects of one owner (`-Mailbox`). */
  readonly ownerParameter?: string;
  /** The parameters whose properties tell objects of one identity apart, where -Identity alone means several. */
  readonly toldApartBy?: readonly string[];
  /** The owner of a new object; absent: the server of per-server ones. */
  readonly ownerOf?: (given: Given, world: World) => string;
  readonly properties?: Readonly<Record<string, PropertyRule>>;
  readonly parameters?: Readonly<Record<string, ParameterRule>>;
  /** Values of a new object besides what parameters say. */
  readonly presets?: (values: Values, world: World, given: Given) => Values;
  /** What an object has that is found in an organisation, where New- leaves something to be done (a database to mount). */
  readonly inService?: Values;
  readonly states?: RequestStates;
  /** The values of a row at this moment of the clock; those of the row itself where nothing moved. Nothing is written. */
  readonly step?: (row: NounRow, world: World) => Values;
  readonly relation?: RelationRule;
  /** Verbs that make a row of another noun one of this, or undo that (Enable-Mailbox, Disable-Mailbox). */
  readonly conversions?: Readonly<Record<string, Conversion | readonly Conversion[]>>;
  /** Nouns that are views of the same row, whose properties parameters may set too (New-Mailbox -FirstName). */
  readonly alsoSets?: readonly string[];
  /**
   * Nouns that are views of the same rows: what the data only infers of this one and one of them has, is shown as that one
   * shows it, where it is that one's row.
   */
  readonly borrows?: readonly string[];
  /** Objects that lie elsewhere and are meant with these parameters (those that the cloud has deleted); null: none. */
  readonly beside?: (given: Given, world: World) => RowsBeside | null;
  /** What Get- does not show unless these parameters ask for it. */
  readonly hidden?: (row: NounRow, given: Given, world: World) => boolean;
  /** The switch without which no cmdlet that has it changes or removes such an object. */
  readonly neededSwitch?: (row: NounRow) => string | null;
  /** Ordered: the property whose value parts the orders; absent: one order for all. */
  readonly orderScope?: string;
  /** Ordered: the first Priority; absent: 0. */
  readonly orderFrom?: number;
  /** Ordered: a Priority out of range means the nearest one; absent: it is refused. */
  readonly orderClamps?: true;
  /** Computed: further words that name an object (`SERVER\\contoso.com` of a queue). */
  readonly words?: (row: NounRow, world: World) => readonly string[];
  /** Computed: what there is; `given` are Get-'s parameters. */
  readonly compute?: (world: World, given: Given) => readonly NounRow[];
  /** Verbs with behaviour of their own. */
  readonly actions?: Readonly<Record<string, NounAction>>;
  /** Get- asks one server, the shell's, where nothing names another one. */
  readonly asksOneServer?: true;
  /** Get-: which of all rows that it found it shows, and in which order; null with these parameters: all, as they come. */
  readonly page?: (given: Given, world: World) => ((rows: readonly NounRow[]) => readonly NounRow[]) | null;
  /** Get-: the rows that one stands for with these parameters; absent: itself. */
  readonly spread?: (row: NounRow, given: Given, world: World) => readonly NounRow[];
  /** The properties that Get- and New- show, in their order; null: all. */
  readonly shown?: (given: Given) => readonly string[] | null;
  /** Names that a Get- asks for one by one, which must be those of properties. */
  readonly asksFor?: (given: Given) => readonly string[];
  /** What keeps cmdlets from an object that is there, such as a database that is not mounted; null: nothing. */
  readonly unreachable?: (row: NounRow, world: World) => WorldError | null;
  /** What keeps every cmdlet of the noun from its work; null: nothing. */
  readonly ready?: (world: World) => WorldError | null;
  /** What Get- shows of an object only when these parameters ask for it. */
  readonly asked?: (row: NounRow, given: Given, world: World) => Values;
  /** What New-, Set- and Remove- warn of after a change. */
  readonly warnings?: (change: NounChange) => readonly string[];
  /** The noun that took this one's place, and the first version of Exchange whose cmdlets of this one warn of it. */
  readonly retired?: { readonly by: string; readonly from: string };
  /** What Remove- asks besides -Confirm unless -Force was given; null: nothing. */
  readonly asksBeforeRemoval?: (row: NounRow, world: World) => string | null;
  /** An object stays as long as one of these nouns has it in one of these properties, as reference or by its name. */
  readonly keptBy?: Readonly<Record<string, readonly string[]>>;
  /** A refusal, or null. */
  readonly validate?: (change: NounChange) => WorldError | null;
  /** Effects on other objects, in the same transaction. */
  readonly changed?: (change: NounChange) => void;
  /** What an organisation lacks without which there are no objects of the noun; null where it has it. */
  readonly requires?: (world: World) => RequiredObject | null;
  /** Effects of New- and Enable- that objects of a scenario do not have. */
  readonly madeByCmdlet?: (change: NounChange) => void;
  /** What Get- warns of instead of showing an object; null: it is shown. */
  readonly withheld?: (row: NounRow, world: World) => string | null;
  /** Objects that setup makes; `perServer` ones for each server. */
  readonly stock?: (world: World, server: string) => readonly StockObject[];
  /** The product's sentences for -WhatIf and -Confirm by verb, where known; {0} is the identity. */
  readonly sentences?: Readonly<Record<string, string>>;
  readonly source: Source;
}

export function defineNoun(definition: NounDefinition): NounDefinition {
  return definition;
}

/** The derived verbs of a noun. */
export function verbsOf({ kind, verbs }: Pick<NounDefinition, "kind" | "verbs">): readonly string[] {
  return verbs ?? verbsByKind[kind];
}

const verbsByKind: Readonly<Record<NounKind, readonly string[]>> = {
  keyed: ["Get", "New", "Set", "Remove"],
  singleton: ["Get", "Set"],
  perServer: ["Get", "New", "Set", "Remove"],
  facet: ["Get", "Set"],
  relation: ["Get", "Add", "Remove", "Update", "Set"],
  ordered: ["Get", "New", "Set", "Remove", "Enable", "Disable"],
  request: ["Get", "New", "Set", "Remove", "Suspend", "Resume"],
  computed: ["Get"],
};
