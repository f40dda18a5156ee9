import { defineClr } from "../../types/defineClr.ts";
import { newProvider } from "./System.Security.Cryptography.RandomNumberGenerator.ts";

export default defineClr({ constructors: { "()": newProvider } });
