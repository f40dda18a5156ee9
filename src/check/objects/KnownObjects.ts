import type { TypeDefinition } from "../../syntax/ast/definitions.ts";

/** What is known of the objects that an expression or a command gives. */
export interface KnownObjects {
  /** What they are, for a message: "[string]", "what Get-Mailbox gives". */
  readonly what: string;
  /** Names of all their members; methods among them where `type` is there. */
  readonly members: readonly string[];
  /** The type of .NET that they have; null for those that have properties alone. */
  readonly type: string | null;
  /** Whether the table of their properties may lack some: a name that ends otherwise may be one of them. */
  readonly isOpen: boolean;
  /** Whether they have nothing but these, so that any other name is a fault. */
  readonly isWhole: boolean;
  /** Whether their properties are known from whole objects: a name that other objects have is none of theirs. */
  readonly isObserved: boolean;
  /** What a property holds; null where that is not known. Absent: the type says it. */
  readonly held?: (property: string, isCall: boolean) => KnownObjects | null;
  /** The words that a property can have, where these are a closed list; null where they are not. */
  readonly words?: (property: string) => readonly string[] | null;
  /** Whether the words of a property are all that there are, however far another one is from them. */
  readonly closes?: (property: string) => boolean;
  /** What a command must be asked for, in words, to give a property that the objects of others of its calls have; null for any other. */
  readonly asks?: (property: string) => string | null;
  /** Whether so many of their properties are known that one which is not is hardly there. */
  readonly isRich?: boolean;
  /** Whether nearly all of them are known. */
  readonly isFull?: boolean;
  /** Whether the reference and recorded objects name them all, as far as anybody has seen. */
  readonly isListed?: boolean;
  /** Whether it is one object whatever happens, and no list of them. */
  readonly isSingle?: boolean;
  /** Whether methods are among the members, though the type is none of .NET's. */
  readonly hasMethods?: boolean | undefined;
  /** The types of .NET of which they have one, where there are several. */
  readonly types?: readonly string[];
  /** What they have where they come in another form, and nobody means otherwise. */
  readonly others?: readonly string[];
  /** Whether their properties have the names of what they stand for: methods alone are known. */
  readonly hasOwnNames?: boolean;
  /** Whether they are made here, so that nothing but the text gave them such names. */
  readonly isMadeHere?: boolean;
  /** Names in lower case that others of their kind have and they do not, so that nothing else is meant by one. */
  readonly lacks?: ReadonlySet<string>;
  /** Those of the members that are called, where the type does not say it. */
  readonly methods?: readonly string[];
  /** Whether they have properties alone, and no method but those of every object. */
  readonly isPlain?: boolean;
  /** The noun of Exchange's whose objects they are, where they come as its cmdlets give them. */
  readonly noun?: string;
  /** The class of the texts whose objects they are. */
  readonly ofClass?: TypeDefinition;
  /** Of a list or table: what its elements are. */
  readonly elements?: KnownObjects | null;
  /** The type of .NET that such a list has. */
  readonly collection?: string;
}

/** What PowerShell gives every object. */
export const ofEveryObject: readonly string[] =
  "PSObject PSBase PSAdapted PSExtended PSTypeNames GetType ToString Equals GetHashCode ForEach Where".split(" ");

/** Objects of no type that may have more than what is listed. */
export const open = { type: null, isOpen: true, isWhole: false, isObserved: false } as const;

/** What `$all = $all | Sort-Object` adds to what the variable holds elsewhere, and a function that calls itself to its output: nothing. */
export const itself: KnownObjects = { ...open, what: "", members: [] };

/** Objects of no type that have nothing but what is listed. */
export const whole = { type: null, isOpen: false, isWhole: true, isObserved: false } as const;

/** What a list has, and what PowerShell gives every object: a variable may hold one object or several. */
export const everyMember: readonly string[] = (
  "Count Length LongLength Rank SyncRoot IsReadOnly IsFixedSize IsSynchronized GetValue SetValue GetLength GetUpperBound " +
  "GetLowerBound CopyTo Clone IndexOf Contains Add AddRange Clear Insert Remove RemoveAt GetEnumerator ForEach Where PSObject PSBase " +
  "PSAdapted PSExtended PSTypeNames GetType ToString Equals GetHashCode CompareTo Item"
).split(" ");

/** Of System.Collections.ArrayList and System.Collections.Generic.List. */
export const listMethods: readonly string[] = (
  "Add AddRange AsReadOnly BinarySearch Clear Clone Contains ConvertAll CopyTo EnsureCapacity Equals Exists Find FindAll FindIndex FindLast " +
  "FindLastIndex ForEach GetEnumerator GetHashCode GetRange GetType IndexOf Insert InsertRange LastIndexOf Remove RemoveAll RemoveAt " +
  "RemoveRange Reverse SetRange Slice Sort ToArray ToString TrimExcess TrimToSize TrueForAll Where"
).split(" ");

/** Whether objects have a member of a name. */
export function has({ members }: KnownObjects, name: string): boolean {
  const key = name.toLowerCase();
  return members.some((each) => each.toLowerCase() === key);
}
