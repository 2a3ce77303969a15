import fc from "fast-check";

// Properties are drawn from one seed, so that a run can be repeated; TERANG_SEED tries others.
fc.configureGlobal({ seed: Number(process.env["TERANG_SEED"] ?? 20_261_122) });
