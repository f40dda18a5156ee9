/** A name of System.Management.Automation.CompletionResultType. */
export type CandidateKind =
  | "Text"
  | "History"
  | "Command"
  | "ProviderItem"
  | "ProviderContainer"
  | "Property"
  | "Method"
  | "ParameterName"
  | "ParameterValue"
  | "Variable"
  | "Namespace"
  | "Type"
  | "Keyword"
  | "DynamicKeyword";

/** What could stand at the cursor: what a CompletionResult object says of it. */
export interface Candidate {
  readonly text: string;
  /** As a list shows it. */
  readonly listItem: string;
  readonly kind: CandidateKind;
  readonly toolTip: string;
}

/** A candidate; what is not said is its text. */
export function candidate(text: string, kind: CandidateKind, listItem = text, toolTip = listItem): Candidate {
  return { text, listItem, kind, toolTip };
}
