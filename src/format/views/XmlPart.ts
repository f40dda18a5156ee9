/** An element of a file of views with its text, or with what is inside. */
export interface XmlPart {
  readonly name: string;
  readonly inside: string | readonly XmlPart[];
}
