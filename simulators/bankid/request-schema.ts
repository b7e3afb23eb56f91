import { z } from 'zod';

const isBase64 = (text: string) => Buffer.from(text, 'base64').toString('base64') === text;

function isUtf8(base64: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'));
    return true;
  } catch {
    return false;
  }
}

const base64 = (max: number) => z.string().min(1).max(max).refine(isBase64, 'must be base64');
const visible = (max: number) => base64(max).refine(isUtf8, 'must be UTF-8');
const short = z.string().min(1).max(255);

const requirement = z.strictObject({
  pinCode: z.boolean().optional(),
  mrtd: z.boolean().optional(),
  personalNumber: z
    .string()
    .regex(/^\d{12}$/, 'must be 12 digits')
    .optional(),
  cardReader: z.enum(['class1', 'class2']).optional(),
  certificatePolicies: z
    .array(z.string().regex(/^1\.2\.\d[\d.]*(\.\*)?$/))
    .min(1)
    .optional(),
  risk: z.enum(['low', 'moderate']).optional(),
});

const web = z.strictObject({
  referringDomain: z
    .string()
    .regex(/^[a-z0-9.-]{1,253}$/i)
    .optional(),
  userAgent: z.string().min(1).max(256).optional(),
  deviceIdentifier: short.optional(),
});

const app = z.strictObject({
  appIdentifier: short.optional(),
  deviceOS: short.optional(),
  deviceModelName: short.optional(),
  deviceIdentifier: short.optional(),
});

const common = {
  endUserIp: z.union([z.ipv4(), z.ipv6()]),
  requirement: requirement.optional(),
  userVisibleDataFormat: z.literal('simpleMarkdownV1').optional(),
  returnUrl: z.url().max(512).optional(),
  returnRisk: z.boolean().optional(),
  web: web.optional(),
  app: app.optional(),
};

/** Secure start: there is no `personalNumber` beside `requirement`, and unknown fields are refused. */
const authRequest = z
  .strictObject({
    ...common,
    userVisibleData: visible(1_500).optional(),
    userNonVisibleData: base64(1_500).optional(),
  })
  .refine((body) => !(body.web && body.app), 'web and app cannot both be sent');

const signRequest = z
  .strictObject({
    ...common,
    userVisibleData: visible(40_000),
    userNonVisibleData: base64(200_000).optional(),
  })
  .refine((body) => !(body.web && body.app), 'web and app cannot both be sent');

/** What `auth` and `sign` take. `auth` allows shorter texts, and none at all. */
export const startRequest = { auth: authRequest, sign: signRequest };

/** What `collect` and `cancel` take. */
export const orderRefRequest = z.strictObject({ orderRef: z.uuid() });

export type StartRequest = z.infer<typeof authRequest>;

/** Names the first field that is wrong and how, never its value. */
export function describeFault(error: z.ZodError): string {
  const [first] = error.issues;
  return first
    ? `Invalid parameter: ${first.path.join('.') || 'body'}: ${first.message}`
    : 'Invalid parameter';
}
