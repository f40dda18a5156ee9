import { defineClr } from "../../types/defineClr.ts";
import type { CollectionChange } from "./ObservableCollection.ts";

export default defineClr<CollectionChange>({
  properties: {
    Action: (self) => self.action,
    NewItems: (self) => self.newItems,
    OldItems: (self) => self.oldItems,
    NewStartingIndex: (self) => self.newIndex,
    OldStartingIndex: (self) => self.oldIndex,
  },
});
