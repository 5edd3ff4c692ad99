/** Closed lists of the work in villages, as the documents name them. */
export const workKinds = {
  'policy-publicity': '宣传政策',
  organisation: '建强组织',
  industry: '产业发展',
  'policy-delivery': '落实政策',
  employment: '劳动力就业',
  governance: '基层治理',
  service: '为民服务',
  consolidation: '巩固脱贫成果',
  'strong-village': '强村富民',
  mobilising: '宣传发动群众',
  resources: '整合资源',
  'village-projects': '项目到村',
  'household-measures': '扶贫到户',
} as const;

export type WorkKind = keyof typeof workKinds;

/** What a team promises the people of its village. */
export const commitmentSubjects = { projects: '帮扶项目', 'good-deeds': '兴办的好事实事' } as const;

export type CommitmentSubject = keyof typeof commitmentSubjects;

export const projectKinds = {
  village: {
    plan: '一个脱贫致富规划',
    industry: '一个以上主导产业',
    collective: '一个村级集体经济项目',
    infrastructure: '一批基础设施项目',
    livelihood: '解决一批民生问题',
    appearance: '一批村容村貌改造工程',
  },
  household: {
    skills: '技能培训就业',
    industry: '产业发展',
    credit: '小额贷款',
    schooling: '资助学业',
    relocation: '搬迁扶贫',
    housing: '危房改造',
    farming: '农业基础设施',
    livelihood: '民生工程',
    environment: '人居环境整治',
    security: '社会保障',
  },
} as const;

export const workStandards = {
  'clear-village': '村情说得清',
  'clear-households': '户况说得清',
  'clear-policy': '政策说得清',
  'with-party-building': '结合基层党建',
  'with-governance': '结合乡村治理',
  'with-environment': '结合环境整治',
  'with-customs': '结合乡风文明',
  'energy-placed': '工作精力到位',
  'policy-placed': '政策落实到位',
  'industry-placed': '产业发展到位',
  'monitoring-placed': '防贫监测到位',
  'drive-placed': '激发内生动力到位',
} as const;

export const conductLists = {
  musts: {
    loyal: '自觉看齐',
    'in-village': '驻村入户',
    'real-work': '踏实干事',
    'by-rules': '按章办事',
    virtuous: '崇德向善',
    frugal: '尚俭戒奢',
    clean: '廉洁自律',
    decent: '洁身自爱',
  },
  bans: {
    'loose-talk': '妄加议论',
    'nominal-posting': '挂名走读',
    cheating: '欺骗群众',
    favouritism: '优亲厚友',
    gambling: '参与赌博',
    drinking: '酗酒滋事',
    gifts: '收受财物',
    indecency: '伤风败俗',
    formalism: '形式主义、官僚主义',
    'added-burden': '加重基层负担',
  },
} as const;
