import { expect } from "chai";
import { binaryOperator } from "../../../src/objects/ops/binaryOperator.ts";
import { of, seen, useEdition } from "../harness.ts";

const double = (value: number) => of("double", String(value));

describe("binaryOperator", () => {
  before(() => useEdition("Core"));

  const cases: readonly (readonly [unknown, string, unknown, string])[] = [
    [2147483647, "Plus", 1, "double:2147483648"],
    [1, "Plus", "1.5", "double:2.5"],
    ["1", "Plus", 1, "string:11"],
    [[1, 2], "Plus", 3, "[int:1 int:2 int:3]"],
    [1, "Plus", [1], "! MethodNotFound"],
    ["5.5", "Minus", 1, "double:4.5"],
    ["ab", "Multiply", 2, "string:abab"],
    [true, "Multiply", 2, "! NotADefinedOperationForType"],
    [7, "Divide", 2, "double:3.5"],
    [6, "Divide", 3, "int:2"],
    [1, "Divide", 0, "! RuntimeException"],
    [of("decimal", "1"), "Divide", 3, "decimal:0.3333333333333333333333333333"],
    [-5, "Rem", 3, "int:-2"],
    [9223372036854775807n, "Multiply", 2, "double:1.84467440737095E+19"],
    [of("uint64", "5"), "Minus", 6, "double:-1"],
    ["abc", "Ieq", "ABC", "bool:True"],
    ["abc", "Ceq", "ABC", "bool:False"],
    ["e\u0301", "Ieq", "É", "bool:True"],
    [1, "Ieq", "01", "bool:True"],
    ["01", "Ieq", 1, "bool:False"],
    [[1, 2, 3], "Igt", 1, "[int:2 int:3]"],
    [null, "Ilt", 0, "bool:True"],
    [null, "Ilt", -1, "bool:False"],
    ["a-b", "Ilt", "ab", "bool:True"],
    [double(Number.NaN), "Ile", 1, "bool:False"],
    [1, "Ilt", "x", "! InvalidCastFromStringToInteger"],
    ["abc", "Ilike", "A?c", "bool:True"],
    ["abc", "Ilike", "[", "! RuntimeException"],
    [[1, 2], "Ilike", "1", "[string:1]"],
    ["a1b2", "Ireplace", ["\\d", "#"], "string:a#b#"],
    ["a,b,c", "Isplit", [",", 2], "[string:a string:b,c]"],
    ["a,b,c", "Isplit", [",", -2], "[string:a,b string:c]"],
    [[1, null, 2], "Join", "-", "string:1--2"],
    [1, "Band", "0x10", "int:0"],
    [5, "Shl", 33, "int:10"],
    ["a", "DotDot", "c", "[char:a char:b char:c]"],
    ["{0,5:N1}|{1,-3}|", "Format", [1234.5 | 0, "x"], "string:1,234.0|x  |"],
    ["{1}", "Format", [1], "! FormatError"],
    [5, "Is", "int", "bool:True"],
    ["x", "As", "int", "null"],
  ];

  for (const [left, operator, right, expected] of cases) {
    it(`${String(left)} ${operator} ${String(right)}`, () => {
      expect(seen(() => binaryOperator(operator)(left, right))).to.equal(expected);
    });
  }
});
