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
}

/** Objects of no type that may have more than what is listed. */
export const open = { type: null, isOpen: true, isWhole: false, isObserved: false } as const;

/** Objects of no type that have nothing but what is listed. */
export const whole = { type: null, isOpen: false, isWhole: true, isObserved: false } as const;

/** What a list has, and what PowerShell gives every object: a variable may hold one object or several. */
export const everyMember: readonly string[] = (
  "Count Length LongLength Rank SyncRoot IsReadOnly IsFixedSize IsSynchronized GetValue SetValue GetLength GetUpperBound " +
  "GetLowerBound CopyTo Clone IndexOf Contains Add AddRange Clear Insert Remove RemoveAt GetEnumerator ForEach Where PSObject PSBase " +
  "PSAdapted PSExtended PSTypeNames GetType ToString Equals GetHashCode CompareTo Item"
).split(" ");
