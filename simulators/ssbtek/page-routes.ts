import type { IncomingMessage, ServerResponse } from 'node:http';
import { readForm, redirect, sendPage } from '../shared/http.ts';
import { faultRequest, type Faults } from './faults.ts';
import { firstPage, notFoundPage, personPage, readChoice } from './pages.ts';
import { findById } from './person.ts';

/** The pages for a person who tests: links and forms only, no script. */
export function createPageRoutes(faults: Faults) {
  async function change(req: IncomingMessage, path: string): Promise<string> {
    const form = await readForm(req);
    const person = findById(form.get('person'))?.id;
    if (path === '/fel/aterstall') faults.reset();
    if (path === '/fel/ta-bort') faults.remove(Number(form.get('id')));
    if (path === '/fel') {
      const fault = faultRequest.safeParse({ ...readChoice(form.get('fel')), person });
      if (fault.success) faults.add(fault.data);
    }
    return person === undefined ? '/' : `/person/${person}`;
  }

  return async (req: IncomingMessage, res: ServerResponse, path: string): Promise<void> => {
    if (req.method === 'POST' && /^\/fel(?:\/(?:ta-bort|aterstall))?$/u.test(path))
      return redirect(res, await change(req, path));
    const person = findById(/^\/person\/([a-z-]+)$/u.exec(path)?.[1]);
    if (req.method === 'GET' && path === '/') return sendPage(res, 200, firstPage(faults.list()));
    if (req.method === 'GET' && person) return sendPage(res, 200, personPage(person, faults.list()));
    sendPage(res, 404, notFoundPage());
  };
}
