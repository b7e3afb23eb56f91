export { default } from '../sv/index';
