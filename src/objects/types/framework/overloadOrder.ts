import type { PerEdition } from "../../../diag/Edition.ts";
import { frameworkType } from "./frameworkTypes.ts";

type Order = <Overload>(type: string, name: string, overloads: readonly Overload[]) => readonly Overload[];

/** The overloads of a type's method ("Trim", "static Join", "new") in the order in which the edition's .NET declares them. */
export const overloadOrder: PerEdition<Order> = {
  Desktop(type, name, overloads) {
    const places = frameworkType(type)?.overloads?.[name]?.split(" ");
    return places?.length === overloads.length ? places.map((place) => overloads[Number(place)]) : overloads;
  },
  Core: (_type, _name, overloads) => overloads,
};
