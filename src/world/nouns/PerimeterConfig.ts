import { defineNoun } from "./defineNoun.ts";

export default defineNoun({
  noun: "PerimeterConfig",
  kind: "singleton",
  called: "perimeter config",
  properties: { GatewayIPAddresses: { kind: "MultiValuedProperty<IPAddress>" } },
  stock: () => [{ name: "Perimeter Config" }],
  source: "inferred",
});
