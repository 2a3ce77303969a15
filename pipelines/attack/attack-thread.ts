import { serve } from "../parallel.ts";
import { assault } from "./attack-parts.ts";

serve(assault);
