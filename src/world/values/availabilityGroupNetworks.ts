import { ipAddressKind, ipRangeKind } from "./internetAddresses.ts";
import type { Json } from "./Json.ts";
import { defineKind, ValueFault } from "./ValueKind.ts";

/** A subnet of a network of an availability group, and whether its servers are there. */
export interface SubnetValue {
  readonly [name: string]: Json;
  readonly subnet: string;
  readonly state: "Up" | "Unknown";
}

/** An adapter of a server in such a network. */
export interface InterfaceValue {
  readonly [name: string]: Json;
  readonly node: string;
  readonly state: "Up" | "Unavailable";
  readonly address: string;
}

/** `{10.0.0.0/24,Up}`; scripts give a subnet as its address alone. */
export const networkSubnetKind = defineKind<SubnetValue>({
  name: "DatabaseAvailabilityGroupNetworkSubnet",
  type: "Microsoft.Exchange.Data.DatabaseAvailabilityGroupNetworkSubnet",
  form: "product",
  parse: (value, place) => ({ subnet: String(ipRangeKind.parse(value, place)), state: "Unknown" }),
  text: ({ subnet, state }) => `{${subnet},${state}}`,
  members: {
    "Microsoft.Exchange.Data.IPRange SubnetId {get;}": ({ subnet }) => ({ kind: ipRangeKind, stored: subnet }),
    "string State {get;}": ({ state }) => state,
  },
});

/** `{EX01,Up,10.0.0.12}`. Nobody sets one. */
export const networkInterfaceKind = defineKind<InterfaceValue>({
  name: "DatabaseAvailabilityGroupNetworkInterface",
  type: "Microsoft.Exchange.Data.DatabaseAvailabilityGroupNetworkInterface",
  form: "product",
  parse: () => {
    throw new ValueFault("An adapter of a server can't be given.");
  },
  text: ({ node, state, address }) => `{${node},${state},${address}}`,
  members: {
    "string NodeName {get;}": ({ node }) => node,
    "string State {get;}": ({ state }) => state,
    "System.Net.IPAddress IPAddress {get;}": ({ address }) => ({ kind: ipAddressKind, stored: address }),
  },
});
