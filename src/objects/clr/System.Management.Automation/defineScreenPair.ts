import { defineType, type TypeDefinition } from "../../types/TypeDefinition.ts";
import { ScreenPair } from "../../values/shell/ScreenPair.ts";

/** The type of a pair of the screen, its numbers called as given: "Width" and "Height" make "(int width, int height)". */
export function defineScreenPair(kind: ScreenPair["kind"], first: string, second: string): TypeDefinition<ScreenPair> {
  return defineType<ScreenPair>({
    name: `System.Management.Automation.Host.${kind}`,
    constructors: {
      [`(int ${first.toLowerCase()}, int ${second.toLowerCase()})`]: (one: number, two: number) =>
        new ScreenPair(kind, one, two),
    },
    properties: {
      [`int ${first} {get;set;}`]: {
        get: (self) => self.first,
        set: (self, value: number) => {
          self.first = value;
        },
      },
      [`int ${second} {get;set;}`]: {
        get: (self) => self.second,
        set: (self, value: number) => {
          self.second = value;
        },
      },
    },
    toText: (self) => `${self.first},${self.second}`,
  });
}
