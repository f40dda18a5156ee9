/** Texts of exceptions that .NET Framework has in another form than .NET: most name neither what was read nor the key. */
const forms: readonly (readonly [form: RegExp, text: string])[] = [
  [
    /^String '.*' was not recognized as a valid (Boolean|DateTime|TimeSpan)\b/s,
    "String was not recognized as a valid $1",
  ],
  [
    /^The string '.*' was not recognized as a valid DateTime\. There is an unknown word starting at index '(\d+)'\.$/s,
    "The string was not recognized as a valid DateTime. There is an unknown word starting at index $1.",
  ],
  [
    /^The DateTime represented by the string '.*' is not supported in calendar '(.*)'\.$/s,
    "The DateTime represented by the string is not supported in calendar $1.",
  ],
  [/^The TimeSpan string '.*' could not be parsed/s, "The TimeSpan could not be parsed"],
  [/^The given key '.*' was not present in the dictionary\.$/s, "The given key was not present in the dictionary."],
  [
    /^An item with the same key has already been added\. Key: .*$/s,
    "An item with the same key has already been added.",
  ],
  [/^Input string was not in a correct format\. .*$/s, "Input string was not in a correct format."],
  [/^The value cannot be an empty string\. \(Parameter 'path'\)$/, "Empty path name is not legal."],
  [
    /^The value cannot be an empty string\. \(Parameter 'address'\)$/,
    "The parameter 'address' cannot be an empty string. (Parameter 'address')",
  ],
  [
    /^The value cannot be an empty string\. \(Parameter '(oldValue|variable)'\)$/,
    "String cannot be of zero length. (Parameter '$1')",
  ],
  [/^The path is empty\. \(Parameter 'path'\)$/, "The path is not of a legal form."],
  [
    /^Destination array was not long enough\. .*$/s,
    "Destination array was not long enough. Check destIndex and length, and the array's lower bounds.",
  ],
  [/\bless than or equal to the size of the collection\./, "less than the size of the collection."],
  [
    /^(\w+) \('.*'\) must be a non-negative value\. \(Parameter '\1'\).*$/s,
    "Non-negative number required. (Parameter '$1')",
  ],
  [
    /^(\w+) \('.*'\) must be less than or equal to '.*'\. \(Parameter '\1'\).*$/s,
    "Specified argument was out of the range of valid values. (Parameter '$1')",
  ],
];

/** The text of an exception as .NET Framework has it; the argument stands on a line of its own. */
export function frameworkText(message: string): string {
  const known = forms.find(([form]) => form.test(message));
  const text = known ? message.replace(known[0], known[1]) : message;
  return text.replace(/ \(Parameter '([^']*)'\)/, "\r\nParameter name: $1");
}
