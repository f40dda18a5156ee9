import { ambient } from "../../host/ambient.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { AesObject } from "./CipherObject.ts";

const space = "System.Security.Cryptography";
const random = (count: number) => Uint8Array.from({ length: count }, () => Math.floor(ambient().random() * 256));

/** A new object of a class derived from Aes. */
export function newAes(name: string): AesObject {
  return new AesObject(`${space}.${name}`, random);
}

/** Definition of an old class that is made with new: AesManaged, AesCryptoServiceProvider. */
export function concreteAesType(name: string): ClrMembers {
  return defineClr({ base: `${space}.Aes`, constructors: { "()": () => newAes(name) } }) as ClrMembers;
}
