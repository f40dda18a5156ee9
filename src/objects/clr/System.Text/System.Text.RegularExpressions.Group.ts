import { defineClr } from "../../types/defineClr.ts";
import { FailedGroup, type GroupObject, RegexCollection } from "../../values/MatchObject.ts";

type Self = GroupObject | FailedGroup;

export default defineClr<Self>({
  properties: {
    Success: (self) => !(self instanceof FailedGroup) && self.success,
    Name: (self) => self.name,
    Captures: (self) => new RegexCollection("Capture", self instanceof FailedGroup ? [] : capturesOf(self)),
    Index: (self) => (self instanceof FailedGroup ? 0 : (self.span?.index ?? 0)),
    Length: (self) => (self instanceof FailedGroup ? 0 : self.value.length),
    ValueSpan: () => null,
    Value: (self) => (self instanceof FailedGroup ? "" : self.value),
  },
  statics: {
    Synchronized: (inner: unknown) => inner,
  },
  toText: (self) => (self instanceof FailedGroup ? "" : self.value),
});

/** The last capture of a group is the group itself. */
function capturesOf(group: GroupObject): readonly (GroupObject["captures"][number] | GroupObject)[] {
  return group.captures.length === 0 ? group.captures : [...group.captures.slice(0, -1), group];
}
