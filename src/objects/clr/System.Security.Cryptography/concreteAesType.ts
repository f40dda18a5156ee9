import { randomBytes } from "../../host/randomBytes.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { AesObject } from "./CipherObject.ts";

const space = "System.Security.Cryptography";

/** A new object of a class derived from Aes. */
export function newAes(name: string): AesObject {
  return new AesObject(`${space}.${name}`, randomBytes);
}

/** Definition of an old class that is made with new: AesManaged, AesCryptoServiceProvider. */
export function concreteAesType(name: string): ClrMembers {
  return defineClr({ base: `${space}.Aes`, constructors: { "()": () => newAes(name) } }) as ClrMembers;
}
