import { expect } from "chai";
import { checkXPath } from "../../../src/objects/xml/checkXPath.ts";

/** Messages as System.Xml gives them; "" where the expression is one. */
const messages: Readonly<Record<string, string>> = {
  "a/b[@c='d']|//text()": "",
  "-a div 2 >= .5": "",
  and: "",
  "//a[": "Expression must evaluate to a node-set.",
  "a/": "Expression must evaluate to a node-set.",
  "a||b": "Expression must evaluate to a node-set.",
  "a|1": "Expression must evaluate to a node-set.",
  "1[1]": "Expression must evaluate to a node-set.",
  "a[1": "'a[1' has an invalid token.",
  "a b": "'a b' has an invalid token.",
  ".[1]": "'.[1]' has an invalid token.",
  "foo::b": "'foo::b' has an invalid token.",
  "text(1)": "'text(1)' has an invalid token.",
  "a[@b && @c]": "'a[@b && @c]' has an invalid token.",
  "a :b": "'a :b' has an invalid qualified name.",
  "a['x]": "This is an unclosed string.",
  "substring(1)": "Function 'substring' in 'substring(1)' has an invalid number of arguments.",
  "count(1)": "The argument to function 'count' in 'count(1)' cannot be converted to a node-set.",
};

describe("checkXPath", () => {
  for (const [expression, message] of Object.entries(messages)) {
    it(expression, () => {
      expect(faultOf(expression)).to.equal(message);
    });
  }

  it("tells prefixes of nodes, and what no manager of namespaces knows", () => {
    expect(checkXPath("p:a/@q:*")).to.deep.equal({ kind: "nodes", prefixes: ["p", "q"], needsContext: false });
    expect(checkXPath("p:f($x)")).to.deep.equal({ kind: "any", prefixes: [], needsContext: true });
  });
});

function faultOf(expression: string): string {
  try {
    checkXPath(expression);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}
