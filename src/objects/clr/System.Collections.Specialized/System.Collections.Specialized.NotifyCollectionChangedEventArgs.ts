import { defineType } from "../../types/TypeDefinition.ts";
import type { CollectionChange } from "./ObservableCollection.ts";

export default defineType<CollectionChange>({
  name: "System.Collections.Specialized.NotifyCollectionChangedEventArgs",
  properties: {
    "System.Collections.Specialized.NotifyCollectionChangedAction Action {get;}": (self) => self.action,
    "System.Collections.IList NewItems {get;}": (self) => self.newItems,
    "System.Collections.IList OldItems {get;}": (self) => self.oldItems,
    "int NewStartingIndex {get;}": (self) => self.newIndex,
    "int OldStartingIndex {get;}": (self) => self.oldIndex,
  },
});
