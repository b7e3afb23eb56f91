import type { IncomingMessage, ServerResponse } from 'node:http';
import { readForm, redirect, sendPage } from '../shared/http.ts';
import type { Order, OrderBook } from './orders.ts';
import { endedPage, orderPage, personsPage, phonePage, problemPage, whoPage } from './phone-pages.ts';
import { findPerson, type Person } from './persons.ts';
import { returnAddress, type Phone } from './phone.ts';

/** The phone's pages, plain forms and links. False when the path is none of theirs. */
export function createPhoneRoutes(book: OrderBook, phone: Phone, displayName: string) {
  const orderPath = (person: Person, order: Order, back: string) =>
    `/telefon/${person.id}/arende/${order.id}${back === '' ? '' : `?${new URLSearchParams({ redirect: back })}`}`;

  /** `/?autostarttoken=…&redirect=…`, where `redirect=null` means nowhere. */
  function start(res: ServerResponse, query: URLSearchParams): void {
    const token = query.get('autostarttoken');
    if (token === null) return sendPage(res, 200, personsPage());
    const order = book.find(token);
    if (order?.autoStartToken !== token) return sendPage(res, 404, problemPage('unknownOrder'));
    const problem = phone.open(order);
    if (problem) return sendPage(res, 409, problemPage(problem));
    const back = query.get('redirect') ?? '';
    sendPage(res, 200, whoPage(order, displayName, back === 'null' ? '' : back));
  }

  async function open(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const form = await readForm(req);
    const person = findPerson(form.get('person'));
    const order = book.find(form.get('arende') ?? '');
    if (!order || !person) return sendPage(res, 404, problemPage('unknownOrder', person));
    const back = form.get('redirect') ?? '';
    const problem = phone.open(order, person);
    if (problem === 'wrongPerson') return sendPage(res, 409, whoPage(order, displayName, back, problem));
    if (problem) return sendPage(res, 409, problemPage(problem, person));
    redirect(res, orderPath(person, order, back));
  }

  async function scan(req: IncomingMessage, res: ServerResponse, person: Person): Promise<void> {
    const result = phone.scan((await readForm(req)).get('qr') ?? '', person);
    if (result.problem || !('order' in result)) {
      return sendPage(res, 409, phonePage(person, book.waiting(), displayName, result.problem));
    }
    redirect(res, orderPath(person, result.order, ''));
  }

  async function answer(
    req: IncomingMessage,
    res: ServerResponse,
    person: Person,
    order: Order,
  ): Promise<void> {
    const form = await readForm(req);
    const back = form.get('redirect') ?? '';
    const outcome = form.get('utfall') ?? '';
    const address = returnAddress(order, back);
    if (outcome === 'klart') {
      if (phone.approve(order, req.socket.remoteAddress ?? '') && address) return redirect(res, address);
    } else phone.play(order, outcome);
    redirect(res, orderPath(person, order, back));
  }

  return async (req: IncomingMessage, res: ServerResponse, url: URL): Promise<boolean> => {
    const post = req.method === 'POST';
    const [, personId, rest = ''] = /^\/telefon\/([a-z-]+)(\/.*)?$/.exec(url.pathname) ?? [];
    const person = findPerson(personId);
    const [, orderId] = /^\/arende\/([\w-]+)$/.exec(rest) ?? [];
    if (url.pathname === '/' && !post) start(res, url.searchParams);
    else if (url.pathname === '/oppna' && post) await open(req, res);
    else if (!person) return false;
    else if (rest === '' && !post) sendPage(res, 200, phonePage(person, book.waiting(), displayName));
    else if (rest === '/qr' && post) await scan(req, res, person);
    else if (orderId !== undefined) {
      const order = book.find(orderId);
      const back = url.searchParams.get('redirect') ?? '';
      if (order?.personalNumber !== person.personalNumber) sendPage(res, 404, problemPage('gone', person));
      else if (post) await answer(req, res, person, order);
      else if (order.status === 'pending') sendPage(res, 200, orderPage(order, person, displayName, back));
      else sendPage(res, 200, endedPage(order, person, returnAddress(order, back)));
    } else return false;
    return true;
  };
}
