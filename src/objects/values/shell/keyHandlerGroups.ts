/** What the groups of PSReadLine's functions are called where their keys are listed, in its order. */
export const keyHandlerGroups = {
  Basic: "Basic editing functions",
  CursorMovement: "Cursor movement functions",
  History: "History functions",
  Completion: "Completion functions",
  Prediction: "Prediction functions",
  Miscellaneous: "Miscellaneous functions",
  Selection: "Selection functions",
  Search: "Search functions",
  Custom: "User defined functions",
} as const;

export type KeyHandlerGroup = keyof typeof keyHandlerGroups;
