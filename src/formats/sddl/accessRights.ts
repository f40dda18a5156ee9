/** Names of access rights by their bits, of one kind of object each. Of several names for the same bits the one that .NET shows. */
const rights = {
  FileSystemRights: {
    ListDirectory: 0x1,
    WriteData: 0x2,
    CreateDirectories: 0x4,
    ReadExtendedAttributes: 0x8,
    WriteExtendedAttributes: 0x10,
    Traverse: 0x20,
    DeleteSubdirectoriesAndFiles: 0x40,
    ReadAttributes: 0x80,
    WriteAttributes: 0x100,
    Write: 0x116,
    Delete: 0x10000,
    ReadPermissions: 0x20000,
    Read: 0x20089,
    ReadAndExecute: 0x200a9,
    Modify: 0x301bf,
    ChangePermissions: 0x40000,
    TakeOwnership: 0x80000,
    Synchronize: 0x100000,
    FullControl: 0x1f01ff,
  },
  RegistryRights: {
    QueryValues: 0x1,
    SetValue: 0x2,
    CreateSubKey: 0x4,
    EnumerateSubKeys: 0x8,
    Notify: 0x10,
    CreateLink: 0x20,
    Delete: 0x10000,
    ReadPermissions: 0x20000,
    WriteKey: 0x20006,
    ExecuteKey: 0x20019,
    ChangePermissions: 0x40000,
    TakeOwnership: 0x80000,
    FullControl: 0xf003f,
  },
  ActiveDirectoryRights: {
    CreateChild: 0x1,
    DeleteChild: 0x2,
    ListChildren: 0x4,
    Self: 0x8,
    ReadProperty: 0x10,
    WriteProperty: 0x20,
    DeleteTree: 0x40,
    ListObject: 0x80,
    ExtendedRight: 0x100,
    Delete: 0x10000,
    ReadControl: 0x20000,
    GenericExecute: 0x20004,
    GenericWrite: 0x20028,
    GenericRead: 0x20094,
    WriteDacl: 0x40000,
    WriteOwner: 0x80000,
    GenericAll: 0xf01ff,
    Synchronize: 0x100000,
    AccessSystemSecurity: 0x1000000,
  },
  MutexRights: {
    Modify: 0x1,
    Delete: 0x10000,
    ReadPermissions: 0x20000,
    ChangePermissions: 0x40000,
    TakeOwnership: 0x80000,
    Synchronize: 0x100000,
    FullControl: 0x1f0001,
  },
  SemaphoreRights: {
    Modify: 0x2,
    Delete: 0x10000,
    ReadPermissions: 0x20000,
    ChangePermissions: 0x40000,
    TakeOwnership: 0x80000,
    Synchronize: 0x100000,
    FullControl: 0x1f0003,
  },
  CryptoKeyRights: {
    ReadData: 0x1,
    WriteData: 0x2,
    ReadExtendedAttributes: 0x8,
    WriteExtendedAttributes: 0x10,
    ReadAttributes: 0x80,
    WriteAttributes: 0x100,
    Delete: 0x10000,
    ReadPermissions: 0x20000,
    ChangePermissions: 0x40000,
    TakeOwnership: 0x80000,
    Synchronize: 0x100000,
    FullControl: 0x1f019b,
    GenericAll: 0x10000000,
    GenericExecute: 0x20000000,
    GenericWrite: 0x40000000,
    GenericRead: 0x80000000,
  },
  EventWaitHandleRights: {
    Modify: 0x2,
    Delete: 0x10000,
    ReadPermissions: 0x20000,
    ChangePermissions: 0x40000,
    TakeOwnership: 0x80000,
    Synchronize: 0x100000,
    FullControl: 0x1f0003,
  },
} as const;

export type RightsKind = keyof typeof rights;

/**
 * The names of rights that a mask has. Each set of bits is named as the kind names it; what the kind has no name for is named
 * as the first other kind does.
 */
export function rightNames(mask: number, kind: RightsKind): string[] {
  const names = new Map<number, string>();
  const kinds = [kind, ...(Object.keys(rights) as RightsKind[]).filter((other) => other !== kind)];
  for (const one of kinds)
    for (const [name, bits] of Object.entries(rights[one])) if (!names.has(bits)) names.set(bits, name);
  const found = new Set<string>();
  for (const [bits, name] of names) if ((BigInt(mask) & BigInt(bits)) === BigInt(bits)) found.add(name);
  return [...found].sort((left, right) => (left.toLowerCase() < right.toLowerCase() ? -1 : 1));
}
