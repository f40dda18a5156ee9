import type { EditionText } from "../Edition.ts";

/** A text of an exception of .NET; {0}, {1} stand for the values that it carries. */
export interface ClrMessage extends EditionText {
  /** Whether .NET Framework names no argument behind its text, where .NET does. */
  readonly isBareInDesktop?: true;
}

const messages = {
  ArithmeticOverflow: { text: "Arithmetic operation resulted in an overflow." },
  NotRecognized: {
    text: "String '{0}' was not recognized as a valid {1}.",
    desktop: "String was not recognized as a valid {1}.",
  },
  WrongDayOfWeek: {
    text: "String '{0}' was not recognized as a valid DateTime because the day of week was incorrect.",
    desktop: "String was not recognized as a valid DateTime because the day of week was incorrect.",
  },
  UnknownWordInDate: {
    text: "The string '{0}' was not recognized as a valid DateTime. There is an unknown word starting at index '{1}'.",
    desktop: "The string was not recognized as a valid DateTime. There is an unknown word starting at index {1}.",
  },
  DateNotInCalendar: {
    text: "The DateTime represented by the string '{0}' is not supported in calendar '{1}'.",
    desktop: "The DateTime represented by the string is not supported in calendar {1}.",
  },
  TimeSpanComponentOverflow: {
    text: "The TimeSpan string '{0}' could not be parsed because at least one of the numeric components is out of range or contains too many digits.",
    desktop:
      "The TimeSpan could not be parsed because at least one of the numeric components is out of range or contains too many digits.",
  },
  NotOneDimension: { text: "Array was not a one-dimensional array." },
  NotTwoDimensions: { text: "Array was not a two-dimensional array." },
  NotThreeDimensions: { text: "Array was not a three-dimensional array." },
  WrongDimensions: { text: "Indices length does not match the array rank." },
  HugeArray: { text: "Arrays larger than 2GB are not supported." },
  RealStyles: {
    text: "The number styles AllowHexSpecifier and AllowBinarySpecifier are not supported on floating point data types.",
    desktop: "The number style AllowHexSpecifier is not supported on floating point data types.",
  },
  IntegerStyles: {
    text: "With the AllowHexSpecifier or AllowBinarySpecifier bit set in the enum bit field, the only other valid bits that can be combined into the enum value must be AllowLeadingWhite and AllowTrailingWhite.",
    desktop:
      "With the AllowHexSpecifier bit set in the enum bit field, the only other valid bits that can be combined into the enum value must be a subset of those in HexNumber.",
  },
  BigIntegerStyles: {
    text: "With the AllowHexSpecifier bit set in the enum bit field, the only other valid bits that can be combined into the enum value must be a subset of those in HexNumber.",
  },
  WrongNumber: {
    text: "The input string '{0}' was not in a correct format.",
    desktop: "Input string was not in a correct format.",
  },
  WrongCompositeFormat: {
    text: "Input string was not in a correct format. Failure to parse near offset {0}. {1}",
    desktop: "Input string was not in a correct format.",
  },
  KeyAbsent: {
    text: "The given key '{0}' was not present in the dictionary.",
    desktop: "The given key was not present in the dictionary.",
  },
  NullKey: {
    text: "Value cannot be null.",
    desktop: "Key cannot be null.",
  },
  NullArray: {
    text: "Value cannot be null.",
    desktop: "Array cannot be null.",
  },
  /** .NET Framework ends this text with a blank. */
  BadBase64: {
    text: "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.",
    desktop:
      "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters. ",
  },
  LengthOfBase64: {
    text: "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.",
    desktop: "Invalid length for a Base-64 char array or string.",
  },
  /** {0}: the quantifier */
  QuantifierOfNothing: {
    text: "Quantifier '{0}' following nothing.",
    desktop: "Quantifier {x,y} following nothing.",
  },
  /** {0}: the quantifier */
  NestedQuantifier: {
    text: "Nested quantifier '{0}'.",
    desktop: "Nested quantifier {0}.",
  },
  UndefinedGroupNumber: {
    text: "Reference to undefined group number {0}.",
  },
  UndefinedGroupName: {
    text: "Reference to undefined group name '{0}'.",
    desktop: "Reference to undefined group name {0}.",
  },
  UndefinedCondition: {
    text: "Conditional alternation refers to an undefined group number {0}.",
    desktop: "(?({0}) ) reference to undefined group.",
  },
  FewHexDigits: {
    text: "Insufficient or invalid hexadecimal digits.",
    desktop: "Insufficient hexadecimal digits.",
  },
  FormatOfEnum: {
    text: 'Format string can be only "G", "g", "X", "x", "F", "f", "D" or "d".',
    desktop: 'Format String can be only "G", "g", "X", "x", "F", "f", "D" or "d".',
  },
  FormatOfGuid: {
    text: 'Format string can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".',
    desktop: 'Format String can be only "D", "d", "N", "n", "P", "p", "B", "b", "X" or "x".',
  },
  GuidBrace: { text: "Expected {0xdddddddd, etc}." },
  /** {0}: the form up to there */
  GuidHexPrefix: { text: "Expected 0x prefix.", desktop: "Expected hex 0x in '{0}'." },
  GuidComma: {
    text: "Could not find a comma, or the length between the previous token and the comma was zero (i.e., '0x,'etc.).",
  },
  GuidBraceAfterNumber: {
    text: "Could not find a brace, or the length between the previous token and the brace was zero (i.e., '0x,'etc.).",
  },
  GuidEndBrace: { text: "Could not find the ending brace." },
  GuidExtraCharacters: { text: "Additional non-parsable characters are at the end of the string." },
  GuidInvalidCharacter: { text: "Guid string should only contain hexadecimal characters." },
  GuidUnrecognized: { text: "Unrecognized Guid format." },
  /** {0}: the type */
  NoEmptyConstructor: {
    text: "Cannot dynamically create an instance of type '{0}'. Reason: No parameterless constructor defined.",
    desktop: "No parameterless constructor defined for this object.",
  },
  InstanceOfAbstract: {
    text: "Cannot dynamically create an instance of type '{0}'. Reason: Cannot create an abstract class.",
    desktop: "Cannot create an abstract class.",
  },
  InstanceOfInterface: {
    text: "Cannot dynamically create an instance of type '{0}'. Reason: Cannot create an instance of an interface.",
    desktop: "Cannot create an instance of an interface.",
  },
  InstanceOfString: {
    text: "Cannot dynamically create an instance of type '{0}'. Reason: Uninitialized Strings cannot be created.",
    desktop: "No parameterless constructor defined for this object.",
  },
  KeyExists: {
    text: "An item with the same key has already been added. Key: {0}",
    desktop: "An item with the same key has already been added.",
    isBareInDesktop: true,
  },
  /** As the trees and lists of sorted keys say it. */
  SortedKeyExists: {
    text: "An item with the same key has already been added. Key: {0}",
    desktop: "An entry with the same key already exists.",
    isBareInDesktop: true,
  },
  NullText: {
    text: "Value cannot be null.",
    desktop: "String reference not set to an instance of a String.",
  },
  NullBuffer: {
    text: "Value cannot be null.",
    desktop: "Buffer cannot be null.",
  },
  NotAVersion: {
    text: "Object must be of type Version.",
    isBareInDesktop: true,
  },
  EqualSignInName: {
    text: "Environment variable name cannot contain equal character.",
    isBareInDesktop: true,
  },
  BytesOfGuid: {
    text: "Byte array for Guid must be exactly {0} bytes long.",
    desktop: "Byte array for GUID must be exactly {0} bytes long.",
    isBareInDesktop: true,
  },
  /** {0}: the type, {1}: the first member that fits */
  AmbiguousMatch: {
    text: "Ambiguous match found for '{0} {1}'.",
    desktop: "Ambiguous match found.",
  },
  /** {0}: the type that has the member, {1}: that of the object */
  WrongTarget: {
    text: "Object type {0} does not match target type {1}.",
    desktop: "Object does not match target type.",
  },
  NoGenericDefinition: {
    text: "{0} is not a GenericTypeDefinition. MakeGenericType may only be called on a type for which Type.IsGenericTypeDefinition is true.",
  },
  WrongFormatSpecifier: {
    text: "Format specifier '{0}' was invalid.",
    desktop: "Format specifier was invalid.",
  },
  WrongDimension: {
    text: "Array does not have that many dimensions.",
    desktop: "Index was outside the bounds of the array.",
  },
  OffsetsOutOfBuffer: {
    text: "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.",
    isBareInDesktop: true,
  },
  EmptyText: {
    text: "The value cannot be an empty string.",
    desktop: "String cannot be of zero length.",
  },
  EmptyName: {
    text: "The value cannot be an empty string.",
    isBareInDesktop: true,
  },
  EmptyEnumText: {
    text: "Must specify valid information for parsing in the string.",
    isBareInDesktop: true,
  },
  EmptyNewFolder: {
    text: "The value cannot be an empty string.",
    desktop: "Path cannot be the empty string or all whitespace.",
    isBareInDesktop: true,
  },
  EmptyAddress: {
    text: "The value cannot be an empty string.",
    desktop: "The parameter 'address' cannot be an empty string.",
  },
  EmptyFilePath: {
    text: "The value cannot be an empty string.",
    desktop: "Empty path name is not legal.",
    isBareInDesktop: true,
  },
  EmptyFileName: {
    text: "The value cannot be an empty string.",
    desktop: "Empty file name is not legal.",
  },
  EmptyFolderPath: {
    text: "The value cannot be an empty string.",
    desktop: "The path is not of a legal form.",
    isBareInDesktop: true,
  },
  EmptyPath: {
    text: "The path is empty.",
    desktop: "The path is not of a legal form.",
    isBareInDesktop: true,
  },
  /** {0}: the path */
  DirectoryNotEmpty: {
    text: "The directory is not empty. : '{0}'",
    desktop: "The directory is not empty.\r\n",
  },
  FileAlreadyExists: {
    text: "Cannot create a file when that file already exists.",
    desktop: "Cannot create a file when that file already exists.\r\n",
  },
  /** {0}: the path */
  InvalidDirectoryName: {
    text: "The directory name is invalid. : '{0}'",
    desktop: "The directory name is invalid.\r\n",
  },
  NullInPath: {
    text: "Null character in path.",
    desktop: "Illegal characters in path.",
    isBareInDesktop: true,
  },
  SourceTooShort: {
    text: "Source array was not long enough. Check the source index, length, and the array's lower bounds.",
    desktop: "Source array was not long enough. Check srcIndex and length, and the array's lower bounds.",
    isBareInDesktop: true,
  },
  DestinationTooShort: {
    text: "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
    desktop: "Destination array was not long enough. Check destIndex and length, and the array's lower bounds.",
    isBareInDesktop: true,
  },
  StartBeyondText: {
    text: "startIndex cannot be larger than length of string.",
    desktop: "startIndex must be less than length of string.",
  },
  ArrayTooShortToRead: {
    text: "The array starting from the specified index is not long enough to read a value of the specified type.",
    desktop:
      "Destination array is not long enough to copy all the items in the collection. Check array index and length.",
    isBareInDesktop: true,
  },
  /** {0}: the code page, {1}: the name of the encoding */
  BytesTooFew: {
    text: "The output byte buffer is too small to contain the encoded data, encoding codepage '{0}' and fallback 'System.Text.EncoderReplacementFallback'.",
    desktop:
      "The output byte buffer is too small to contain the encoded data, encoding '{1}' fallback 'System.Text.EncoderReplacementFallback'.",
  },
  BitsOfDecimal: {
    text: "Decimal constructor requires an array or span of four valid decimal bytes.",
    desktop: "Decimal byte array constructor requires an array of length four containing valid decimal bytes.",
  },
  EmptyAssemblyName: {
    text: "The value cannot be an empty string.",
    desktop: "String cannot have zero length.",
    isBareInDesktop: true,
  },
  /** {0}: the type */
  InstanceOfArray: {
    text: "Cannot dynamically create an instance of type '{0}'. Reason: Type is not supported.",
    desktop: "No parameterless constructor defined for this object.",
  },
  InsertBehindEnd: {
    text: "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
    desktop: "Insertion index was out of range. Must be non-negative and less than or equal to size.",
  },
  RegexNumberTooLarge: {
    text: "Quantifier and capture group numbers must be less than or equal to Int32.MaxValue.",
    desktop: "Capture group numbers must be less than or equal to Int32.MaxValue.",
  },
  IndexMustBeLess: {
    text: "Index was out of range. Must be non-negative and less than the size of the collection.",
  },
  IndexMustBeLessOrEqual: {
    text: "Index was out of range. Must be non-negative and less than or equal to the size of the collection.",
    desktop: "Index was out of range. Must be non-negative and less than the size of the collection.",
  },
} as const satisfies Record<string, ClrMessage>;

export type ClrMessageId = keyof typeof messages;
export const clrMessages: Readonly<Record<ClrMessageId, ClrMessage>> = messages;

const rules = {
  NotNegative: { text: "{0} ('{1}') must be a non-negative value.", desktop: "Non-negative number required." },
  NotNegativeSize: { text: "{0} ('{1}') must be a non-negative value.", desktop: "Capacity must be positive." },
  NotNegativeStart: {
    text: "{0} ('{1}') must be a non-negative value.",
    desktop: "StartIndex cannot be less than zero.",
  },
  NotNegativeLength: {
    text: "{0} ('{1}') must be a non-negative value.",
    desktop: "Length cannot be less than zero.",
  },
  NotNegativeCount: {
    text: "{0} ('{1}') must be a non-negative value.",
    desktop: "Count cannot be less than zero.",
  },
  NotNegativeRepetition: {
    text: "{0} ('{1}') must be a non-negative value.",
    desktop: "'{0}' must be non-negative.",
  },
  NotNegativeExponent: {
    text: "{0} ('{1}') must be a non-negative value.",
    desktop: "The number must be greater than or equal to zero.",
  },
  PositiveOrNone: { text: "{0} ('{1}') must be a non-negative value.", desktop: "Positive number required." },
  NotNegativeCapacity: {
    text: "{0} ('{1}') must be a non-negative value.",
    desktop: "'{0}' must be greater than zero.",
  },
  NotNegativeIndex: {
    text: "{0} ('{1}') must be a non-negative value.",
    desktop: "Index was out of range. Must be non-negative and less than the size of the collection.",
  },
  NotNegativeCopy: {
    text: "{0} ('{1}') must be a non-negative value.",
    desktop: "Index and count must refer to a location within the string.",
  },
  NotNegativeValue: { text: "{0} ('{1}') must be a non-negative value.", desktop: "Value must be positive." },
  PartOfText: {
    text: "{0} ('{1}') must be less than or equal to '{2}'.",
    desktop: "Offset and length must refer to a position in the string.",
  },
  StartInText: {
    text: "{0} ('{1}') must be less than or equal to '{2}'.",
    desktop: "Index was out of range. Must be non-negative and less than the size of the collection.",
  },
  CountInText: {
    text: "{0} ('{1}') must be less than or equal to '{2}'.",
    desktop: "Index and count must refer to a location within the string.",
  },
  PartOfArray: {
    text: "{0} ('{1}') must be less than or equal to '{2}'.",
    desktop: "Index and count must refer to a location within the buffer.",
  },
  LargestCapacity: {
    text: "{0} ('{1}') must be a non-negative and non-zero value.",
    desktop: "MaxCapacity must be one or greater.",
  },
  DecimalScale: {
    text: "{0} ('{1}') must be less than or equal to '{2}'.",
    desktop: "Decimal's scale value must be between 0 and 28, inclusive.",
  },
  Milliseconds: {
    text: "{0} ('{1}') must be greater than or equal to '{2}'.",
    desktop: "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.",
  },
  NotNegativeTimes: {
    text: "{0} ('{1}') must be a non-negative value.",
    desktop: "Specified argument was out of the range of valid values.",
  },
  NotNegativeVersion: {
    text: "{0} ('{1}') must be a non-negative value.",
    desktop: "Version's parameters must be greater than or equal to zero.",
  },
  Positive: { text: "{0} ('{1}') must be a non-negative and non-zero value.", desktop: "Positive number required." },
  AtMost: {
    text: "{0} ('{1}') must be less than or equal to '{2}'.",
    desktop: "Specified argument was out of the range of valid values.",
  },
  Below: {
    text: "{0} ('{1}') must be less than '{2}'.",
    desktop: "Specified argument was out of the range of valid values.",
  },
  AtLeast: {
    text: "{0} ('{1}') must be greater than or equal to '{2}'.",
    desktop: "Specified argument was out of the range of valid values.",
  },
} as const satisfies Record<string, ClrMessage>;

/**
 * Rules that a value broke: {0} is the argument, {1} the value, {2} the limit. .NET shows the value in a line of its
 * own behind them, .NET Framework does not.
 */
export type BrokenRule = keyof typeof rules;
export const brokenRules: Readonly<Record<BrokenRule, ClrMessage>> = rules;
