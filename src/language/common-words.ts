/** Words that say little of what is asked for. */

/** Who asks and what they do with it, not what it is: passed over beside other words. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  'business companies company corporation enterprise enterprises factories factory firm firms inc ltd maker makers manufacturer manufacturers mill operator plant plants producer producers provider start-up startup startups supplier suppliers vendor'.split(
    ' ',
  ),
)

/** The same in Chinese, which does not part its words; the longest first. */
export const CHINESE_COMPANY_WORDS =
  /有限公司|生产企业|生产厂家|生产商|制造商|供应商|服务商|开发商|我们公司|我们是|我们|公司|企业|厂家|厂商|工厂|研发|生产|制造|厂|商|家|做|是|搞|的|和|与|及|在|有/gu

/** Words of any field: however few names have them, they tell none. Others are common where many names have them. */
export const GENERAL_WORDS: ReadonlySet<string> = new Set(
  [
    'advanced application applications build building continuous cross data design development device devices engineering equipment functional general global green health healthy high human industrial industry innovation innovative integration international local machine management manufacture manufacturing market material materials method model modern monitor monitoring natural new novel plan plant platform process processes processing product production products program project quality research resource resources safety science service services smart special strain strains study support system systems technologies technology testing tool tools treatment use used water work',
    '技术 生产 产品 材料 系统 工程 健康 发展 制造 研发 研究 工艺 设备 装备 服务 平台 项目 创新 新型 应用 加工 开发 产业 行业 方案 管理 市场 资源 利用 综合 建设 基础 中心 机构 功能 绿色 智能 数据 国际 交易 治理 处理 生物 科技 品种 模式 方式 体系 质量 安全 标准 政策 支持 合作 人员 检测',
  ]
    .join(' ')
    .split(' '),
)
