// next's server-only guard has no meaning in a test process; vitest resolves it here instead.
export {};
