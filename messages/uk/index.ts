import type { Sidtexter } from '../sv/index';
import ansokan from './ansokan.json';
import avisering from './avisering.json';
import besked from './besked.json';
import beslut from './beslut.json';
import gemensamt from './gemensamt.json';
import komplettering from './komplettering.json';
import loggaIn from './logga-in.json';
import medsokande from './medsokande.json';
import minaSidor from './mina-sidor.json';
import oppet from './oppet.json';
import plan from './plan.json';
import registerutdrag from './registerutdrag.json';
import stickprov from './stickprov.json';
import provrakna from './provrakna.json';
import saRaknarVi from './sa-raknar-vi.json';
import tillganglighet from './tillganglighet.json';
import personuppgifter from './personuppgifter.json';

const texter: Sidtexter = {
  ansokan,
  avisering,
  besked,
  beslut,
  gemensamt,
  komplettering,
  'logga-in': loggaIn,
  medsokande,
  'mina-sidor': minaSidor,
  oppet,
  plan,
  registerutdrag,
  stickprov,
  provrakna,
  'sa-raknar-vi': saRaknarVi,
  tillganglighet,
  personuppgifter,
};

export default texter;
