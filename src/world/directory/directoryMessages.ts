import { errorsOf } from "../WorldError.ts";

export const directoryMessages = {
  ObjectNotFound: {
    text: "The operation couldn't be performed because object '{id}' couldn't be found on '{server}'.",
    exception: "ManagementObjectNotFoundException",
    category: "NotSpecified",
    source: "observed",
  },
  PlaceNotFound: {
    text: "The operation couldn't be performed because '{id}' couldn't be found.",
    exception: "ManagementObjectNotFoundException",
    category: "NotSpecified",
    source: "documented",
  },
  ObjectAmbiguous: {
    text: "The operation couldn't be performed because '{id}' matches multiple entries.",
    exception: "ManagementObjectAmbiguousException",
    category: "NotSpecified",
    source: "documented",
  },
  ObjectAlreadyExists: {
    text: "Active Directory operation failed on {server}. The object '{distinguishedName}' already exists.",
    exception: "ADObjectAlreadyExistsException",
    category: "NotSpecified",
    source: "observed",
  },
  SpaceAround: {
    text: "The property value is invalid. The value can't contain leading or trailing whitespace.",
    exception: "DataValidationException",
    category: "NotSpecified",
    source: "inferred",
  },
  NameTooLong: {
    text: "The length of the property is too long. The maximum length is {maximum} and the length of the value provided is {length}.",
    exception: "DataValidationException",
    category: "NotSpecified",
    source: "documented",
  },
} as const;

export const directoryError = errorsOf(directoryMessages);
