/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // A server started from this folder alone must not pick up a lock file further up the disk.
  turbopack: { root: import.meta.dirname },
};

export default config;
