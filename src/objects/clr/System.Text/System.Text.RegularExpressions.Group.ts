import { defineType } from "../../types/TypeDefinition.ts";
import { FailedGroup, type GroupObject, RegexCollection } from "../../values/MatchObject.ts";

type Self = GroupObject | FailedGroup;

export default defineType<Self>({
  name: "System.Text.RegularExpressions.Group",
  base: "System.Text.RegularExpressions.Capture",
  properties: {
    "bool Success {get;}": (self) => !(self instanceof FailedGroup) && self.success,
    "string Name {get;}": (self) => self.name,
    "System.Text.RegularExpressions.CaptureCollection Captures {get;}": (self) =>
      new RegexCollection("Capture", self instanceof FailedGroup ? [] : capturesOf(self)),
    "int Index {get;}": (self) => (self instanceof FailedGroup ? 0 : (self.span?.index ?? 0)),
    "int Length {get;}": (self) => (self instanceof FailedGroup ? 0 : self.value.length),
    "System.ReadOnlySpan[char] ValueSpan {get;}": () => null,
    "string Value {get;}": (self) => (self instanceof FailedGroup ? "" : self.value),
  },
  statics: {
    "static System.Text.RegularExpressions.Group Synchronized(System.Text.RegularExpressions.Group inner)": (
      inner: unknown,
    ) => inner,
  },
  toText: (self) => (self instanceof FailedGroup ? "" : self.value),
});

/** The last capture of a group is the group itself. */
function capturesOf(group: GroupObject): readonly (GroupObject["captures"][number] | GroupObject)[] {
  return group.captures.length === 0 ? group.captures : [...group.captures.slice(0, -1), group];
}
