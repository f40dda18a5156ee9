/** A property list's name in the product's classes. */
export const multiValuedStrings = "Microsoft.Exchange.Data.MultiValuedProperty[System.String]";

const directory = "Microsoft.Exchange.Data.Directory";

/** What every object of the directory shows behind its own properties: signatures by name. */
export const tailSignatures = {
  AdminDisplayName: "string AdminDisplayName {get;}",
  DistinguishedName: "string DistinguishedName {get;}",
  ExchangeVersion: "Microsoft.Exchange.Data.ExchangeObjectVersion ExchangeVersion {get;}",
  Guid: "guid Guid {get;}",
  Id: `${directory}.ADObjectId Id {get;}`,
  Identity: `${directory}.ADObjectId Identity {get;}`,
  IsValid: "bool IsValid {get;}",
  Name: "string Name {get;set;}",
  ObjectCategory: `${directory}.ADObjectId ObjectCategory {get;}`,
  ObjectClass: `${multiValuedStrings} ObjectClass {get;}`,
  ObjectState: "Microsoft.Exchange.Data.ObjectState ObjectState {get;}",
  OrganizationId: `${directory}.OrganizationId OrganizationId {get;}`,
  OriginatingServer: "string OriginatingServer {get;}",
  WhenChanged: "System.Nullable[datetime] WhenChanged {get;}",
  WhenChangedUTC: "System.Nullable[datetime] WhenChangedUTC {get;}",
  WhenCreated: "System.Nullable[datetime] WhenCreated {get;}",
  WhenCreatedUTC: "System.Nullable[datetime] WhenCreatedUTC {get;}",
} as const;

export type TailName = keyof typeof tailSignatures;

const stamps = [
  "ObjectCategory",
  "ObjectClass",
  "WhenChanged",
  "WhenCreated",
  "WhenChangedUTC",
  "WhenCreatedUTC",
  "OrganizationId",
  "Id",
  "OriginatingServer",
] as const;

/** The order in which objects of the configuration and presentation objects list them. */
export const tailOrders: Readonly<Record<"configuration" | "presentation", readonly TailName[]>> = {
  configuration: [
    "AdminDisplayName",
    "ExchangeVersion",
    "Name",
    "DistinguishedName",
    "Identity",
    "Guid",
    ...stamps,
    "IsValid",
    "ObjectState",
  ],
  presentation: [
    "Identity",
    "IsValid",
    "ExchangeVersion",
    "Name",
    "DistinguishedName",
    "Guid",
    ...stamps,
    "ObjectState",
  ],
};
