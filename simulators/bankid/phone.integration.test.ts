import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { base64, bankidClient, qrCode } from '../testing/bankid-client.ts';
import { startSimulator, type Simulator } from '../testing/start-simulator.ts';

let simulator: Simulator;
let bankid: ReturnType<typeof bankidClient>;

beforeAll(async () => {
  simulator = await startSimulator('bankid', { PORT: '0', BANKID_QR_WINDOW_S: '1' });
  bankid = bankidClient(simulator);
});
beforeEach(() => bankid.post('/control/reset', {}));
afterAll(() => simulator.stop());

/** Gets a page, or posts a form, as a browser without JavaScript does. */
async function visit(path: string, form?: Record<string, string>) {
  const init = form ? { method: 'POST', body: new URLSearchParams(form) } : {};
  const answer = await fetch(simulator.address + path, { redirect: 'manual', ...init });
  return { status: answer.status, to: answer.headers.get('location') ?? '', text: await answer.text() };
}

const link = (token: string, redirect: string) =>
  `/?${new URLSearchParams({ autostarttoken: token, redirect })}`;

/** Opens an order by its link, as Leila, and gives the address of the page that asks her. */
async function openAsLeila(order: { autoStartToken: string }, redirect = ''): Promise<string> {
  const form = { person: 'leila-nordin', arende: order.autoStartToken, redirect };
  const { status, to } = await visit('/oppna', form);
  expect(status).toBe(303);
  return to;
}

describe('QR on another device', () => {
  const scan = (qr: string) => visit('/telefon/leila-nordin/qr', { qr });

  it('opens the order for the person, who identifies', async () => {
    const order = await bankid.start('auth');
    const { status, to } = await scan(` ${qrCode(order, 0)}\n`);
    expect(status).toBe(303);
    expect((await bankid.collect(order)).body.hintCode).toBe('userSign');
    const asked = await visit(to);
    expect(asked.text).toContain('Logga in hos Exempelstad');
    expect(asked.text).not.toContain('Byt person');
    const done = await visit(to, { utfall: 'klart' });
    expect(done.to).toBe(to);
    expect((await bankid.collect(order)).body.status).toBe('complete');
    // The relying party has its answer; the phone still shows how it went.
    expect((await visit(to)).text).toContain('Du är identifierad');
  });

  it('takes a code of this second, and no older than the window', async () => {
    const order = await bankid.start('auth');
    await pause(2100);
    expect((await scan(qrCode(order, 0))).text).toContain('Koden är för gammal');
    expect((await scan(qrCode(order, 4))).text).toContain('Koden är för gammal');
    expect((await scan(qrCode(order, 2))).status).toBe(303);
  });

  it('takes a code once', async () => {
    const order = await bankid.start('auth');
    expect((await scan(qrCode(order, 0))).status).toBe(303);
    const again = await visit('/telefon/emil-strand/qr', { qr: qrCode(order, 0) });
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('Koden är redan använd')]);
  });

  it.each<[string, (code: string, token: string) => string, string]>([
    [
      'a wrong HMAC',
      (code) => code.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
      'Koden är inte äkta',
    ],
    ['the code of another second', (code) => code.replace('.0.', '.1.'), 'Koden är inte äkta'],
    [
      'an unknown order',
      (code) => code.replace(/bankid\.........-/, 'bankid.00000000-'),
      'inte till något pågående',
    ],
    ['a static code', (_code, token) => `bankid:///?autostarttoken=${token}`, 'ingen animerad QR-kod'],
    ['another scheme', (code) => code.replace('bankid.', 'freja.'), 'ingen animerad QR-kod'],
    ['nothing', () => '', 'ingen animerad QR-kod'],
  ])('refuses %s', async (_name, change, message) => {
    const order = await bankid.start('auth');
    const { status, text } = await scan(change(qrCode(order, 0), order.autoStartToken));
    expect([status, text]).toEqual([409, expect.stringContaining(message)]);
    expect((await bankid.collect(order)).body.hintCode).toBe('outstandingTransaction');
  });

  it('refuses a code made with another secret', async () => {
    const [order, other] = [await bankid.start('auth'), await bankid.start('auth')];
    expect((await scan(qrCode(order, 0, other.qrStartSecret))).text).toContain('Koden är inte äkta');
  });

  it('can be read by a test too, with the same answers', async () => {
    const order = await bankid.start('auth');
    const read = (qr: string) => bankid.post('/phone/scan', { qr, person: '199511242381' });
    expect(await read('x')).toEqual({ status: 409, body: { problem: 'badCode' } });
    expect(await read(qrCode(order, 0))).toMatchObject({ status: 200, body: { hintCode: 'userSign' } });
    expect((await bankid.phone(order, 'approve', { person: 'leila-nordin' })).status).toBe(200);
  });
});

describe('the same device', () => {
  const back = 'http://localhost:3000/logga-in?steg=klar&n=1';

  it('starts by the link, asks who it is, and goes back after the answer', async () => {
    const order = await bankid.start('auth');
    const who = await visit(link(order.autoStartToken, back));
    expect(who.text).toContain('Vem ska logga in?');
    expect((await bankid.collect(order)).body.hintCode).toBe('started');
    const to = await openAsLeila(order, back);
    expect((await visit(to)).text).toContain('Byt person');
    expect(await visit(to, { utfall: 'klart', redirect: back })).toMatchObject({ status: 303, to: back });
  });

  it('goes to returnUrl before the redirect of the link', async () => {
    const order = await bankid.start('auth', { returnUrl: 'http://localhost:3000/klar?nonce=1' });
    const to = await openAsLeila(order, back);
    const answer = await visit(to, { utfall: 'klart', redirect: back });
    expect(answer.to).toBe('http://localhost:3000/klar?nonce=1');
  });

  it.each(['null', '', 'javascript:alert(1)', 'inget'])(
    'stays at the phone for redirect=%s',
    async (redirect) => {
      const order = await bankid.start('auth');
      await visit(link(order.autoStartToken, redirect));
      const to = await openAsLeila(order, redirect);
      expect((await visit(to, { utfall: 'klart', redirect })).to).toMatch(
        /^\/telefon\/leila-nordin\/arende\//,
      );
    },
  );

  it('lets the wrong person be changed', async () => {
    const order = await bankid.start('sign', { requirement: { personalNumber: '199511242381' } });
    const wrong = await visit('/oppna', {
      person: 'emil-strand',
      arende: order.autoStartToken,
      redirect: back,
    });
    expect([wrong.status, wrong.text]).toEqual([409, expect.stringContaining('någon annans BankID')]);
    expect(wrong.text).toContain(`name="redirect" value="${back.replace('&', '&amp;')}"`);
    await openAsLeila(order);
  });

  it('refuses an unknown token, and an order that is over', async () => {
    const order = await bankid.start('auth');
    expect((await visit(link('x', ''))).status).toBe(404);
    expect((await visit(link(order.orderRef, ''))).status).toBe(404);
    await bankid.phone(order, 'cancel');
    expect((await visit(link(order.autoStartToken, ''))).text).toContain('Ärendet är avslutat');
  });

  it('lists what waits, and opens it as on the same device', async () => {
    expect((await visit('/telefon/leila-nordin')).text).toContain('Inget ärende väntar');
    const order = await bankid.start('auth');
    expect((await visit('/telefon/leila-nordin')).text).toContain(`value="${order.autoStartToken}"`);
    await openAsLeila(order);
    expect((await visit('/telefon/leila-nordin')).text).toContain('Inget ärende väntar');
  });
});

describe('what the person sees and can do', () => {
  it('shows the text to sign: plain as it stands, simple markdown as markup, nothing as code', async () => {
    const plain = await openAsLeila(await bankid.start('sign', { userVisibleData: base64('# Hyra\n<b>&') }));
    expect((await visit(plain)).text).toContain('<p class="plain"># Hyra\n&lt;b&gt;&amp;</p>');
    const marked = await bankid.start('sign', {
      userVisibleData: base64('# Hyra\n*7 200 kr*'),
      userVisibleDataFormat: 'simpleMarkdownV1',
    });
    const { text } = await visit(await openAsLeila(marked));
    expect(text).toContain('<h2>Hyra</h2>');
    expect(text).toContain('<strong>7 200 kr</strong>');
    expect(text).toContain('Skriv under hos Exempelstad');
  });

  it('can cancel, and plays every hint that the page offers', async () => {
    const first = await bankid.start('auth');
    const page = await visit(await openAsLeila(first));
    const offered = [...page.text.matchAll(/name="utfall" value="(\w+)"/g)].map(([, code]) => code ?? '');
    expect(offered.length).toBe(24);
    for (const utfall of offered.filter((code) => code !== 'klart')) {
      const order = await bankid.start('auth');
      await visit(await openAsLeila(order), { utfall });
      expect((await bankid.collect(order)).body.hintCode).toBe(utfall);
    }
  });

  it('is told when the service has taken the order away', async () => {
    const order = await bankid.start('auth');
    const to = await openAsLeila(order);
    await bankid.rp('cancel', { orderRef: order.orderRef });
    expect(await visit(to, { utfall: 'klart' })).toMatchObject({ status: 404 });
  });

  it('loads nothing from elsewhere and runs no script', async () => {
    const answer = await fetch(simulator.address);
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'/);
    expect(await answer.text()).not.toContain('<script');
    expect((await fetch(`${simulator.address}/stil.css`)).status).toBe(200);
    expect((await visit('/finns-inte')).status).toBe(404);
  });
});

it('logs no personal number', () => {
  expect(simulator.output()).not.toMatch(/\d{8}-?\d{4}/);
});
