import { product } from "../../host/product.ts";
import { defineClr } from "../../types/defineClr.ts";

export default defineClr({
  staticProperties: { BaseDirectory: () => `${product().home}\\` },
});
