import { serve } from "../../parallel.ts";
import { protect } from "./protect.ts";
import type { Hidden } from "./protect-parts.ts";
import type { System } from "./system.ts";

serve(async (system: System): Promise<Hidden> => {
  const { hidden, unsafe, weak } = await protect(system);
  return { hidden, unsafe, weak };
});
