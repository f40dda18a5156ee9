import { type CultureInfo, currentCulture, currentUICulture, setCurrentCulture, setCurrentUICulture } from "../model/CultureInfo.ts";
import { ThreadObject } from "../model/ThreadObject.ts";
import { defineByShape } from "./defineByShape.ts";

export default defineByShape("System.Threading.Thread", {
  properties: {
    CurrentCulture: { get: () => currentCulture(), set: (_self: ThreadObject, culture: CultureInfo) => setCurrentCulture(culture) },
    CurrentUICulture: { get: () => currentUICulture(), set: (_self: ThreadObject, culture: CultureInfo) => setCurrentUICulture(culture) },
    ManagedThreadId: () => 1,
    Name: (self: ThreadObject) => self.name,
    IsAlive: () => true,
    IsBackground: () => false,
    IsThreadPoolThread: () => false,
    ThreadState: () => "Running",
  },
  staticProperties: { CurrentThread: () => ThreadObject.current },
});
