declare module 'spf-check' {
  export default function check(ip: string, domain: string, sender: string): Promise<string>;
}
