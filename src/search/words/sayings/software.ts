import type { Saying } from './saying.ts';

/** What players and users ask about, and how notices of an update tell it. */
export const SOFTWARE: readonly Saying[] = [
  { zh: '停服|维护|停机|关服', en: 'maintenance|downtime|offline' },
  { zh: '削弱|削|被削|下调|砍', en: 'nerf|weaken|reduce|lower' },
  { zh: '加强|增强|上调|提升', en: 'buff|strengthen|raise|boost' },
  { zh: 'bug|漏洞|错误|异常|问题', en: 'bug|error|problem|issue' },
  { zh: '修复|修正|解决|改好', en: 'fix|solve|correct' },
  { zh: '卡顿|掉帧|闪退|崩溃', en: 'crash|lag|freeze' },
  { zh: '下载|安装|安装包', en: 'download|install' },
  { zh: '登录|登入|账号|上线', en: 'log in|sign in|account|login' },
  { zh: '充值|储值|氪金', en: 'top up|purchase|pay' },
  { zh: '补偿|补发|赔礼|领取', en: 'compensation|claim|make up for' },
  { zh: '玩家|用户|使用者', en: 'player|user' },
  { zh: '概率|几率|机率|保底|必得', en: 'chance|odds|probability|guaranteed' },
  { zh: '删除|移除|下架|去掉|取消', en: 'remove|delete|drop|take out' },
  { zh: '新增|新出|推出|上线|加入', en: 'add|launch|introduce' },
  { zh: '机器人|bot', en: 'bot|robot' },
  { zh: '密码|口令|通行码', en: 'password|passphrase|passcode' },
  { zh: '内存|运存|记忆体', en: 'ram|memory' },
  { zh: 'tb|太字节', en: 'tb|terabyte' },
];
