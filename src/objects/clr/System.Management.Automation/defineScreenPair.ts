import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { ScreenPair } from "../../values/shell/ScreenPair.ts";

/** The type of a pair of the screen, its numbers called as given: "Width" and "Height" make "(int width, int height)". */
export function defineScreenPair(kind: ScreenPair["kind"], first: string, second: string): ClrMembers<ScreenPair> {
  return defineClr<ScreenPair>({
    constructors: {
      "(int,int)": (one: number, two: number) => new ScreenPair(kind, one, two),
    },
    properties: {
      [first]: {
        get: (self) => self.first,
        set: (self, value: number) => {
          self.first = value;
        },
      },
      [second]: {
        get: (self) => self.second,
        set: (self, value: number) => {
          self.second = value;
        },
      },
    },
    toText: (self) => `${self.first},${self.second}`,
  });
}
